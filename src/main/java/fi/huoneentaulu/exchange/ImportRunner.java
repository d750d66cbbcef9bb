package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.Incidents;
import fi.huoneentaulu.base.access.AsSystem;
import jakarta.annotation.PreDestroy;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockProvider;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Works off the runs one after another, on one node at a time, and goes on with what a killed node left. */
@Component
class ImportRunner {
    private static final Logger LOG = LoggerFactory.getLogger(ImportRunner.class);
    private static final Duration PAUSE = Duration.ofSeconds(1);
    private static final Duration FAREWELL = Duration.ofSeconds(10);

    private final ImportStore store;
    private final ImportSteps steps;
    private final LockProvider locks;
    private final ExchangeProperties properties;
    private final Clock clock;
    private final CountDownLatch closing = new CountDownLatch(1);
    private final ExecutorService worker = Executors.newSingleThreadExecutor(
            Thread.ofVirtual().name("exchange-runs").factory());

    ImportRunner(ImportStore store, ImportSteps steps, LockProvider locks, ExchangeProperties properties, Clock clock) {
        this.store = store;
        this.steps = steps;
        this.locks = locks;
        this.properties = properties;
        this.clock = clock;
    }

    /** Sees to what waits; called when a run was asked for, at the start, and now and then. */
    @EventListener({ApplicationReadyEvent.class, RunAsked.class})
    void wake() {
        worker.execute(this::work);
    }

    private void work() {
        try {
            while (!closed() && AsSystem.call(store::waiting)) {
                Optional<Lease> lease = Lease.take(locks, clock, properties.lease());
                if (lease.isEmpty()) {
                    closing.await(PAUSE.toMillis(), TimeUnit.MILLISECONDS);
                } else {
                    work(lease.get());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException | Error e) {
            // What waits is taken up again when the runner is woken next
            Incidents.report(LOG, "The imports stopped", e);
        }
    }

    private void work(Lease taken) {
        try (Lease lease = taken) {
            AsSystem.run(() -> steps.runAll(() -> closed() || lease.lost()));
        }
    }

    private boolean closed() {
        return closing.getCount() == 0;
    }

    /** The step that is under way ends; an interrupted one could close the database file of others. */
    @PreDestroy
    void close() throws InterruptedException {
        closing.countDown();
        worker.shutdown();
        worker.awaitTermination(FAREWELL.toMillis(), TimeUnit.MILLISECONDS);
    }
}
