package fi.huoneentaulu.exchange;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The right to run imports, which one node has at a time. It is renewed while the node lives, and runs out when it dies. */
final class Lease implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Lease.class);
    private static final String NAME = "exchange-runs";
    private static final int RENEWALS = 3;

    private final CountDownLatch closing = new CountDownLatch(1);
    private final Duration length;
    private final Thread keeper;
    private volatile Optional<SimpleLock> lock;

    private Lease(SimpleLock lock, Duration length) {
        this.lock = Optional.of(lock);
        this.length = length;
        keeper = Thread.ofVirtual().name("exchange-lease").start(this::keep);
    }

    /** The lease, or empty while another node has it. */
    static Optional<Lease> take(LockProvider locks, Clock clock, Duration length) {
        return locks.lock(new LockConfiguration(clock.instant(), NAME, length, Duration.ZERO))
                .map(lock -> new Lease(lock, length));
    }

    /** Whether another node may have it by now. */
    boolean lost() {
        return lock.isEmpty();
    }

    private void keep() {
        try {
            while (!lost() && !closing.await(length.toMillis() / RENEWALS, TimeUnit.MILLISECONDS)) {
                lock = lock.flatMap(held -> held.extend(length, Duration.ZERO));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (RuntimeException e) {
            LOG.warn("The lease of the imports could not be renewed; the run rests until it can be taken anew", e);
            lock = Optional.empty();
        }
    }

    @Override
    public void close() {
        closing.countDown();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        lock.ifPresent(SimpleLock::unlock);
    }
}
