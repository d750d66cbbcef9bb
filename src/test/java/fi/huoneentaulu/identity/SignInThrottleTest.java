package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fi.huoneentaulu.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class SignInThrottleTest {
    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(
            new SignInProperties.Throttle(3, 6, Duration.ofSeconds(10), Duration.ofSeconds(60), Duration.ofMinutes(30)),
            clock);

    @Test
    void a_few_wrong_passwords_cost_nothing() {
        fail("aino", "10.0.0.1", 2);

        assertThatNoException().isThrownBy(() -> throttle.begin("aino", "10.0.0.1"));
    }

    @Test
    void after_too_many_the_account_waits_whoever_tries() {
        fail("aino", "10.0.0.1", 3);

        assertThat(wait("aino", "10.0.0.9")).isBetween(Duration.ofSeconds(9), Duration.ofSeconds(10));
        assertThatNoException().isThrownBy(() -> throttle.begin("toinen", "10.0.0.9"));
    }

    @Test
    void each_further_failure_doubles_the_wait_up_to_the_longest() {
        fail("aino", "10.0.0.1", 3);
        assertThat(failAgain(10)).isEqualTo(Duration.ofSeconds(20));
        assertThat(failAgain(20)).isEqualTo(Duration.ofSeconds(40));
        assertThat(failAgain(40)).isEqualTo(Duration.ofSeconds(60));
        assertThat(failAgain(60)).isEqualTo(Duration.ofSeconds(60));
    }

    @Test
    void an_address_waits_when_it_tries_many_accounts() {
        for (int i = 0; i < 6; i++) {
            throttle.begin("user" + i, "10.0.0.1");
        }

        assertThat(wait("fresh", "10.0.0.1")).isPositive();
        assertThatNoException().isThrownBy(() -> throttle.begin("fresh", "10.0.0.2"));
    }

    @Test
    void a_success_lets_the_account_start_afresh() {
        fail("aino", "10.0.0.1", 2);
        throttle.begin("aino", "10.0.0.1").succeeded();
        fail("aino", "10.0.0.1", 2);

        assertThatNoException().isThrownBy(() -> throttle.begin("aino", "10.0.0.1"));
    }

    @Test
    void a_success_does_not_free_an_address_that_guesses_elsewhere() {
        for (int i = 0; i < 5; i++) {
            throttle.begin("user" + i, "10.0.0.1");
        }
        throttle.begin("mine", "10.0.0.1").succeeded();
        throttle.begin("user6", "10.0.0.1");

        assertThat(wait("user7", "10.0.0.1")).isPositive();
    }

    @Test
    void parallel_guesses_count_before_their_passwords_are_looked_at() {
        throttle.begin("aino", "10.0.0.1");
        throttle.begin("aino", "10.0.0.2");
        throttle.begin("aino", "10.0.0.3");

        assertThat(wait("aino", "10.0.0.4")).isPositive();
    }

    @Test
    void an_attempt_that_never_got_its_turn_does_not_count() {
        for (int i = 0; i < 20; i++) {
            throttle.begin("aino", "10.0.0.1").abandoned();
        }

        assertThatNoException().isThrownBy(() -> throttle.begin("aino", "10.0.0.1"));
    }

    @Test
    void everything_is_forgotten_after_a_while() {
        fail("aino", "10.0.0.1", 3);
        clock.move(Duration.ofMinutes(31));
        fail("aino", "10.0.0.1", 2);

        assertThatNoException().isThrownBy(() -> throttle.begin("aino", "10.0.0.1"));
    }

    @Test
    void neighbours_in_one_ipv6_network_count_as_one() {
        for (int i = 0; i < 6; i++) {
            throttle.begin("user" + i, "2001:db8:1:2::" + i);
        }

        assertThat(wait("fresh", "2001:db8:1:2:ffff::1")).isPositive();
        assertThatNoException().isThrownBy(() -> throttle.begin("fresh", "2001:db8:1:3::1"));
    }

    private void fail(String account, String address, int times) {
        for (int i = 0; i < times; i++) {
            throttle.begin(account, address);
        }
    }

    private Duration failAgain(int afterSeconds) {
        clock.move(Duration.ofSeconds(afterSeconds));
        throttle.begin("aino", "10.0.0.1");
        return wait("aino", "10.0.0.1");
    }

    private Duration wait(String account, String address) {
        var refusal = assertThatExceptionOfType(TooManyAttemptsException.class)
                .isThrownBy(() -> throttle.begin(account, address))
                .actual();
        return refusal.retryAfter();
    }
}
