package fi.huoneentaulu.vocabulary;

/** How a client gets into a service (ohjaustapa). */
public enum RouteMode {
    OPEN_ACCESS,
    SELF_BOOKING,
    PHONE,
    INTERNAL_REFERRAL,
    REFERRAL,
    WELFARE_REFERRAL
}
