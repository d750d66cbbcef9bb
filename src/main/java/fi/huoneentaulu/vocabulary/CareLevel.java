package fi.huoneentaulu.vocabulary;

/** The level of a service, lightest first (palvelutaso). */
public enum CareLevel {
    SELF_CARE,
    LOW_THRESHOLD,
    BASIC,
    SPECIAL
}
