package fi.huoneentaulu.pathway;

/** Addresses of a path's pages. */
public final class PathwayLinks {
    /** The list of paths. */
    public static final String ALL = "/polut";

    private PathwayLinks() {}

    /**
     * The path's own page.
     *
     * @param code the path's code
     * @return a path inside the application
     */
    public static String path(String code) {
        return "/polku/" + code;
    }

    /**
     * The path's page with a step in view.
     *
     * @param code the path's code
     * @param step the step's id
     * @return a path inside the application
     */
    public static String step(String code, String step) {
        return path(code) + "?porras=" + step;
    }

    /**
     * The page where the path is written and kept.
     *
     * @param code the path's code
     * @return a path inside the application
     */
    public static String keeping(String code) {
        return "/yllapito/polku/" + code;
    }

    /**
     * The path's print page.
     *
     * @param code the path's code
     * @return a path inside the application
     */
    public static String print(String code) {
        return path(code) + "/tuloste";
    }

    /**
     * The path as a PDF file.
     *
     * @param code the path's code
     * @return a path inside the application
     */
    public static String pdf(String code) {
        return path(code) + ".pdf";
    }

    /**
     * The sheet for the family.
     *
     * @param code the path's code
     * @return a path inside the application
     */
    public static String familySheet(String code) {
        return path(code) + "/perheelle";
    }
}
