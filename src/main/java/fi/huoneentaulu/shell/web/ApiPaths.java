package fi.huoneentaulu.shell.web;

/** The addresses that programs use: every error there is a problem document. */
public final class ApiPaths {
    /** What every address of the API begins with. */
    public static final String API = "/api/";
    /** Where packs of content go out and in. */
    public static final String PACK = "/api/v1/pack";
    /** Where services come in. */
    public static final String IMPORTS = "/api/v1/imports/";
    /** Where the API's description stands. */
    public static final String DOCS = "/v3/api-docs";

    private ApiPaths() {}

    /**
     * Whether an address is for programs.
     *
     * @param path a path inside the application
     * @return true for the API and its description
     */
    public static boolean includes(String path) {
        return path.startsWith(API) || path.equals("/api") || path.startsWith(DOCS);
    }
}
