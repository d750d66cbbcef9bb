package fi.huoneentaulu.exchange.hsds;

import java.util.Locale;

/** What HSDS has no place for: each stands as an attribute under a term of a taxonomy of our own. */
enum Mark {
    /** Our code of a service or an organization. */
    CODE,
    /** The day when the text last changed. */
    EDITED_ON,
    /** The one sentence, where the description holds more. */
    SUMMARY,
    /** Another name; the label numbers it. */
    OTHER_NAME,
    /** What else a source tells; the label is the kind. */
    DETAIL,
    /** The Swedish text of the property that the label names. */
    TEXT_SV,
    /** The English text of the property that the label names. */
    TEXT_EN,
    /** The property that the label names is required, but nothing is told: its value stands in. */
    STAND_IN,
    /** What we have for the property that the label names, in a form that HSDS does not allow. */
    AS_WRITTEN,
    /** An invented organization. */
    SAMPLE,
    /** What kind of way to the service this is. */
    CHANNEL,
    /** The service itself is given this way from afar. */
    REMOTE,
    /** The days of the year, month-day/month-day, in which a way to the service is in use. */
    SEASON,
    /** Closed then, by exception: days, hours. */
    CLOSED,
    /** A time must be booked. */
    BY_APPOINTMENT,
    /** The time zone in which hours are told, all year round. */
    TIME_ZONE;

    String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
