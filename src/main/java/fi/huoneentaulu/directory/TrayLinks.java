package fi.huoneentaulu.directory;

import java.util.Locale;

/** Addresses of the service tray. */
public final class TrayLinks {
    /** The tray itself. */
    public static final String TRAY = "/tarjotin";

    /** The client's list, for paper; its services stand in {@code palvelut}. */
    public static final String SHEET = "/tarjotin/lista";

    /** The client's list as a PDF. */
    public static final String SHEET_PDF = "/tarjotin/lista.pdf";

    /** Where services are kept. */
    public static final String KEEPING = "/yllapito/tarjotin";

    /** What names the standing that the kept services are narrowed to. */
    public static final String STANDING = "tila";

    /** Where a service is begun. */
    public static final String BEGINNING = "/yllapito/uusi-palvelu";

    private TrayLinks() {}

    /**
     * A service's own page.
     *
     * @param code its code; a slug, so it needs no escaping
     * @return a path inside the application
     */
    public static String service(String code) {
        return "/palvelu/" + code;
    }

    /**
     * Where a service is kept.
     *
     * @param code its code
     * @return a path inside the application
     */
    public static String keeping(String code) {
        return KEEPING + "/" + code;
    }

    /**
     * The kept services that need one kind of work.
     *
     * @param standing the work
     * @return a path inside the application
     */
    public static String keeping(ServiceStanding standing) {
        return KEEPING + "?" + STANDING + "=" + standing.name().toLowerCase(Locale.ROOT);
    }

    /**
     * Where a service is written.
     *
     * @param code its code
     * @return a path inside the application
     */
    public static String form(String code) {
        return keeping(code) + "/muokkaa";
    }

    /**
     * Where a service is begun that fills a gap.
     *
     * @param municipality the code of the municipality
     * @param what the helper or the need that it lacks
     * @return a path inside the application
     */
    public static String beginning(String municipality, Enum<?> what) {
        return BEGINNING + "#kunta=" + municipality + "&uusi=" + what.name();
    }
}
