package fi.huoneentaulu.vocabulary;

/** For whom a service of the tray is meant (kohderyhmä). */
public enum TargetGroup {
    EVERYONE,
    CHILDREN,
    YOUNG_PEOPLE,
    FAMILIES,
    OLDER_PEOPLE,
    CARERS,
    UNEMPLOYED,
    STUDENTS,
    IMMIGRANTS,
    DISABLED_PEOPLE,
    LONG_TERM_ILL
}
