package fi.huoneentaulu.testing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/** A clock that starts on a known Wednesday morning, runs on, and can be moved by a test. */
public final class TestClock extends Clock {
    /** When every test context begins: Wednesday 18.11.2026 at 10.00 Finnish time. */
    public static final ZonedDateTime START = ZonedDateTime.of(2026, 11, 18, 10, 0, 0, 0, ZoneId.of("Europe/Helsinki"));

    private final long began = System.nanoTime();
    private volatile Duration moved = Duration.ZERO;

    /**
     * Moves the clock.
     *
     * @param by how far on, or back when negative
     */
    public void move(Duration by) {
        moved = moved.plus(by);
    }

    /** Brings the clock back to running from its start. */
    public void reset() {
        moved = Duration.ZERO;
    }

    @Override
    public ZoneId getZone() {
        return START.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.fixed(instant(), zone);
    }

    @Override
    public Instant instant() {
        return START.toInstant().plusNanos(System.nanoTime() - began).plus(moved);
    }
}
