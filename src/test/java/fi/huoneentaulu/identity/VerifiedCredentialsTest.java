package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.Authentication;

class VerifiedCredentialsTest {
    private final TestClock clock = new TestClock();
    private final VerifiedCredentials verified = new VerifiedCredentials(Duration.ofMinutes(5), clock);
    private final Authentication aino = new TestingAuthenticationToken("aino", "");

    @Test
    void a_verified_credential_is_known_for_five_minutes() {
        verified.remember("aino", "salasana", aino);
        clock.move(Duration.ofSeconds(299));
        assertThat(verified.find("aino", "salasana")).contains(aino);

        clock.move(Duration.ofSeconds(2));
        assertThat(verified.find("aino", "salasana")).isEmpty();
    }

    @Test
    void another_password_is_not_known() {
        verified.remember("aino", "salasana", aino);

        assertThat(verified.find("aino", "salasanA")).isEmpty();
        assertThat(verified.find("ain", "osalasana")).isEmpty();
    }

    @Test
    void what_is_forgotten_must_be_verified_again() {
        verified.remember("aino", "salasana", aino);
        verified.remember("eino", "salasana", aino);
        verified.forget("aino");

        assertThat(verified.find("aino", "salasana")).isEmpty();
        assertThat(verified.find("eino", "salasana")).isPresent();
    }

    @Test
    void nothing_is_kept_when_the_time_is_zero() {
        VerifiedCredentials off = new VerifiedCredentials(Duration.ZERO, clock);
        off.remember("aino", "salasana", aino);

        assertThat(off.find("aino", "salasana")).isEmpty();
    }
}
