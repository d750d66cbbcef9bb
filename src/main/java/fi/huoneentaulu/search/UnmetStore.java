package fi.huoneentaulu.search;

import fi.huoneentaulu.base.Ids;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Stores unmet searches, each change in a transaction of its own. */
@Service
@Transactional(propagation = Propagation.REQUIRES_NEW)
class UnmetStore {
    private static final Duration KEPT = Duration.ofDays(90);

    private final UnmetRepository rows;
    private final Clock clock;

    UnmetStore(UnmetRepository rows, Clock clock) {
        this.rows = rows;
        this.clock = clock;
    }

    void count(UnmetLog.Kept kept) {
        row(kept).searched(kept.words(), clock.instant());
    }

    void report(UnmetLog.Kept kept) {
        row(kept).reported(kept.words(), clock.instant());
    }

    private UnmetRow row(UnmetLog.Kept kept) {
        return rows.findByDigest(kept.digest()).orElseGet(() -> {
            Instant now = clock.instant();
            return rows.save(new UnmetRow(Ids.next(now), kept.digest(), now));
        });
    }

    int eraseOld() {
        return rows.deleteFirstSearchedBefore(clock.instant().minus(KEPT));
    }
}
