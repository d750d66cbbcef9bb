package fi.huoneentaulu.base;

import java.time.ZoneId;

/** The time that the product keeps, whatever the server does. */
public final class FinnishTime {
    /** The zone of days and hours. */
    public static final ZoneId ZONE = ZoneId.of("Europe/Helsinki");

    private FinnishTime() {}
}
