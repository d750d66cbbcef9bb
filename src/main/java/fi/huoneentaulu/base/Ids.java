package fi.huoneentaulu.base;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/** Ids of rows: UUIDs of version 7 (RFC 9562), so that newer rows sort after older ones. */
public final class Ids {
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT = 0x8000000000000000L;

    private Ids() {}

    /**
     * A new id.
     *
     * @param now the time of creation, by the application's clock; its milliseconds go into the id
     * @return an id that no other row has
     */
    public static UUID next(Instant now) {
        long high = (now.toEpochMilli() << 16) | VERSION_7 | RANDOM.nextInt(0x1000);
        long low = VARIANT | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
