package fi.huoneentaulu.vocabulary;

/** What a client of the service tray is looking for (tarve). */
public enum Need {
    EXERCISE,
    NATURE,
    CULTURE,
    COMPANY,
    PEER_SUPPORT,
    MENTAL_WELLBEING,
    SUBSTANCE_RECOVERY,
    FAMILY_SUPPORT,
    DAILY_LIFE,
    FOOD,
    MONEY,
    WORK_AND_STUDY,
    DIGITAL_HELP,
    VOLUNTEERING,
    FAITH
}
