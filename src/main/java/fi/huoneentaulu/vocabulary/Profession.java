package fi.huoneentaulu.vocabulary;

/** A profession that directs clients or delivers a method (ammatti). */
public enum Profession {
    PHYSICIAN,
    NURSE,
    PUBLIC_HEALTH_NURSE,
    MENTAL_HEALTH_NURSE,
    PRACTICAL_NURSE,
    PHYSIOTHERAPIST,
    OCCUPATIONAL_THERAPIST,
    SPEECH_THERAPIST,
    PSYCHOLOGIST,
    DIETITIAN,
    SOCIAL_WORKER,
    SOCIAL_COUNSELLOR,
    SERVICE_ADVISOR,
    WELLBEING_COACH,
    SCHOOL_WELFARE,
    RECEPTIONIST,
    LINK_WORKER
}
