package fi.huoneentaulu.vocabulary;

/** What a service of the tray is for the professional who looks it up. */
public enum ServiceRole {
    /** An activity, advice or help for the client. */
    SERVICE,
    /** A person or team who walks beside the client to the first activities (linkkihenkilö, seed S4.13). */
    LINK_WORKER,
    /** Who takes over physical-activity counselling in the municipality (vastinpari, seed S4.15). */
    EXERCISE_COUNTERPART,
    /** Who may be asked at the health centre about exercise (seed S4.16). */
    HEALTH_CENTRE_PHYSIOTHERAPIST
}
