package guardfixtures.time.card;

import java.time.Instant;
import java.util.function.Supplier;

/** Breaks a rule: reads the time by itself. */
class Plaques {
    private final Supplier<Instant> now = Instant::now;
}
