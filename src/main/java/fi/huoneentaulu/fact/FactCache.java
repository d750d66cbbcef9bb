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
        if (TransactionSynchronizationManager.getResource(this) instanceof Changed changed) {
            return changed.catalogue();
        }
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

    /**
     * A transaction that changes facts reads its own; others read them after its commit. They are counted rather than
     * cleared, so that a slow reader of the old facts cannot put them back.
     */
    void forgetAfterCommit() {
        if (TransactionSynchronizationManager.hasResource(this)) {
            TransactionSynchronizationManager.unbindResource(this);
        } else {
            TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
                @Override
                public void afterCommit() {
                    changes.incrementAndGet();
                }

                @Override
                public void afterCompletion(int status) {
                    TransactionSynchronizationManager.unbindResourceIfPossible(FactCache.this);
                }
            });
        }
        TransactionSynchronizationManager.bindResource(this, new Changed());
    }

    /** The facts as one transaction has changed them. */
    private final class Changed {
        private @Nullable FactCatalogue catalogue;

        FactCatalogue catalogue() {
            FactCatalogue known = catalogue;
            if (known == null) {
                known = load();
                catalogue = known;
            }
            return known;
        }
    }
}
