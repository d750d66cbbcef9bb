package fi.huoneentaulu.identity;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/** Lets only a few passwords be hashed at the same time, so that many sign-ins cannot exhaust the machine. */
class HashingGate {
    private final Semaphore turns;
    private final Duration wait;

    HashingGate(int parallel, Duration wait) {
        this.turns = new Semaphore(parallel, true);
        this.wait = wait;
    }

    <T> T pass(Supplier<T> work) {
        if (!getTurn()) {
            throw new SignInBusyException();
        }
        try {
            return work.get();
        } finally {
            turns.release();
        }
    }

    private boolean getTurn() {
        try {
            return turns.tryAcquire(wait.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
