package fi.huoneentaulu.directory;

/** Addresses of the service tray. */
public final class TrayLinks {
    /** The tray itself. */
    public static final String TRAY = "/tarjotin";

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
}
