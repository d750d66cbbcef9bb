package fi.huoneentaulu.base.access;

/**
 * Role names for annotations on routes. {@link #READER} belongs to every signed-in user, and to a visitor from a
 * network that reading has been opened to; {@link #SYSTEM} belongs to jobs and start-up tasks alone.
 */
public final class Roles {
    public static final String READER = "READER";
    public static final String SIGNED_IN = "SIGNED_IN";
    public static final String SYSTEM = "SYSTEM";
    /** The only role of an account whose password must be changed first. */
    public static final String PASSWORD_CHANGE = "PASSWORD_CHANGE";

    public static final String PROFESSIONAL = "PROFESSIONAL";
    public static final String COORDINATOR = "COORDINATOR";
    public static final String APPROVER = "APPROVER";
    public static final String LINK_WORKER = "LINK_WORKER";
    public static final String OWN_WORKER = "OWN_WORKER";
    public static final String SUPERVISOR = "SUPERVISOR";
    public static final String DATA_PROTECTION_OFFICER = "DATA_PROTECTION_OFFICER";
    public static final String ADMINISTRATOR = "ADMINISTRATOR";

    private Roles() {}
}
