package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class HashingGateTest {

    @Test
    void only_a_few_pass_at_the_same_time() throws InterruptedException {
        HashingGate gate = new HashingGate(2, Duration.ofSeconds(20));
        AtomicInteger inside = new AtomicInteger();
        AtomicInteger most = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        try (var executor = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < 12; i++) {
                executor.execute(() -> gate.pass(() -> {
                    most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                    pause();
                    inside.decrementAndGet();
                    return done.incrementAndGet();
                }));
            }
        }

        assertThat(done).hasValue(12);
        assertThat(most).hasValueBetween(1, 2);
    }

    @Test
    void who_waits_too_long_is_told_that_the_service_is_busy() throws InterruptedException {
        HashingGate gate = new HashingGate(1, Duration.ofMillis(20));
        CountDownLatch inside = new CountDownLatch(1);
        CountDownLatch release = new CountDownLatch(1);
        Thread holder = Thread.ofVirtual()
                .start(() -> gate.pass(() -> {
                    inside.countDown();
                    return await(release);
                }));
        inside.await();

        assertThatExceptionOfType(SignInBusyException.class).isThrownBy(() -> gate.pass(() -> "never"));

        release.countDown();
        holder.join();
        assertThat(gate.pass(() -> "now")).isEqualTo("now");
    }

    @Test
    void a_failure_gives_the_turn_back() {
        HashingGate gate = new HashingGate(1, Duration.ofMillis(20));
        assertThatIllegalStateException()
                .isThrownBy(() -> gate.pass(() -> {
                    throw new IllegalStateException("broken");
                }));

        assertThat(gate.pass(() -> "now")).isEqualTo("now");
    }

    private static boolean await(CountDownLatch latch) {
        try {
            return latch.await(10, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void pause() {
        await(new CountDownLatch(1), 5);
    }

    private static void await(CountDownLatch latch, int millis) {
        try {
            assertThat(latch.await(millis, TimeUnit.MILLISECONDS)).isFalse();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }
}
