package fi.huoneentaulu.fact;

import fi.huoneentaulu.eligibility.FactCatalogue;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** The facts in memory; read anew after a change here, and once a minute for changes made on another node. */
@Component
class FactCache {
    private static final Duration FRESH = Duration.ofMinutes(1);

    private final StoredFacts stored;
    private final FactFiles files;
    private final Clock clock;
    private final AtomicReference<@Nullable Read> last = new AtomicReference<>();

    private final AtomicLong changes = new AtomicLong();

    private record Read(FactCatalogue catalogue, Instant at, long changes) {}

    FactCache(StoredFacts stored, FactFiles files, Clock clock) {
        this.stored = stored;
        this.files = files;
        this.clock = clock;
    }

    FactCatalogue catalogue() {
        Instant now = clock.instant();
        long seen = changes.get();
        Read read = last.get();
        if (read == null || read.changes() != seen || now.isAfter(read.at().plus(FRESH))) {
            read = new Read(load(), now, seen);
            last.set(read);
        }
        return read.catalogue();
    }

    private FactCatalogue load() {
        return FactCatalogue.of(stored.findByOrderByPlaceAscFactKeyAsc().stream()
                .map(each -> files.readStored(each.body()))
                .toList());
    }

    /** Counted rather than cleared, so that a slow reader of the old facts cannot put them back. */
    void forgetAfterCommit() {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                changes.incrementAndGet();
            }
        });
    }
}
