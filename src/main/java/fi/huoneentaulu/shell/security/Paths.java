package fi.huoneentaulu.shell.security;

import java.util.List;

/** Addresses that the filter chains must know. */
final class Paths {
    static final String SIGN_IN = "/kirjaudu";
    static final String SIGN_OUT = "/ulos";
    static final String PASSWORD = "/salasana";
    static final String FIRST_ADMINISTRATOR = "/kayttoonotto";
    static final String CLIENT_SHEETS = "/kortti/*/asiakkaalle";
    static final String EMBEDDED = "/upota/kortti/*";
    static final String EMBEDDED_START = "/upota/";
    static final String FAMILY_SHEETS = "/polku/*/perheelle";

    /** Files that are the same for everyone. */
    static final String[] STATIC = {"/styles/**", "/js/**", "/pictograms/**", "/fonts/**", "/favicon.ico", "/icons/**"};

    private static final List<String> STATIC_STARTS =
            List.of("/styles/", "/js/", "/pictograms/", "/fonts/", "/favicon.ico", "/icons/", "/VAADIN/");

    private Paths() {}

    static boolean isStatic(String path) {
        return STATIC_STARTS.stream().anyMatch(path::startsWith);
    }
}
