package fi.huoneentaulu.vocabulary;

/** What a service is about (teema). */
public enum Theme {
    URGENT,
    MENTAL_HEALTH,
    SUBSTANCE_USE,
    WELLBEING,
    EXERCISE,
    LONG_TERM_ILLNESS,
    REHABILITATION,
    CHILDREN_AND_FAMILIES,
    OLDER_PEOPLE,
    WORK_AND_STUDY,
    LIVELIHOOD_AND_HOUSING,
    DISABILITY,
    PARTICIPATION,
    SOCIAL_SUPPORT
}
