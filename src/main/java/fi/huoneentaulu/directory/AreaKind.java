package fi.huoneentaulu.directory;

/** What kind of area a service is for, as its form asks it. */
public enum AreaKind {
    MUNICIPALITIES,
    COUNTY,
    COUNTRY,
    /** A mixture that the form cannot show; it stays as it is. */
    KEPT
}
