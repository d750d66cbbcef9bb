package fi.huoneentaulu.vocabulary;

/** Who provides a service (sektori); the order is the agreed order of directing wellbeing clients (seed S4.1). */
public enum Sector {
    MUNICIPALITY,
    ASSOCIATION,
    PARISH,
    COUNTY,
    STATE,
    COMPANY
}
