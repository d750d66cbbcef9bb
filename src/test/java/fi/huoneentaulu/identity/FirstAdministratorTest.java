package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.transaction.support.TransactionOperations;

@ExtendWith(OutputCaptureExtension.class)
class FirstAdministratorTest {
    private static final String PASSWORD = "kolme harmaata hevosta";
    private static final Pattern TOKEN = Pattern.compile("one-time token: (\\S+)");

    private final List<Account> stored = new ArrayList<>();
    private final Accounts accounts = mock();
    private final AccountRules rules = mock();
    private final Passwords passwords = mock();
    private final TestClock clock = new TestClock();
    private final SignInThrottle throttle = new SignInThrottle(
            new SignInProperties.Throttle(5, 30, Duration.ofSeconds(5), Duration.ofMinutes(15), Duration.ofMinutes(30)),
            clock);
    private final FirstAdministrator first = new FirstAdministrator(
            accounts,
            rules,
            passwords,
            throttle,
            mock(AuditLog.class),
            TransactionOperations.withoutTransaction(),
            clock);

    @BeforeEach
    void anEmptyInstallation() {
        when(accounts.count()).thenAnswer(_ -> (long) stored.size());
        when(accounts.saveAndFlush(any(Account.class))).thenAnswer(call -> {
            stored.add(call.getArgument(0));
            return call.getArgument(0);
        });
        when(rules.checked(any())).thenAnswer(call -> call.getArgument(0));
        when(passwords.hash(any())).thenReturn("hash");
    }

    @Test
    void the_token_of_the_log_makes_one_administrator_and_no_second(CapturedOutput log) {
        first.announce();
        String token = token(log);
        assertThat(first.isAwaited()).isTrue();

        create(token, PASSWORD);

        assertThat(stored).singleElement().satisfies(account -> {
            assertThat(account.user().roles()).containsExactly(Role.ADMINISTRATOR);
            assertThat(account.user().username()).isEqualTo("ylläpitäjä");
            assertThat(account.user().passwordChangeRequired()).isFalse();
        });
        assertThat(first.isAwaited()).isFalse();
        assertRefused("identity.error.token-used", token, PASSWORD);
    }

    @Test
    void a_wrong_token_makes_nobody_and_is_slowed_down() {
        first.announce();
        for (int i = 0; i < 5; i++) {
            assertRefused("identity.error.token-wrong", "arvaus", PASSWORD);
        }

        assertThatExceptionOfType(TooManyAttemptsException.class).isThrownBy(() -> create("arvaus", PASSWORD));
        assertThat(stored).isEmpty();
    }

    @Test
    void a_common_password_is_refused_and_the_token_stays(CapturedOutput log) {
        first.announce();
        String token = token(log);
        assertRefused("identity.error.password-common", token, "salasana1234");

        create(token, PASSWORD);

        assertThat(stored).hasSize(1);
    }

    @Test
    void an_installation_with_users_announces_no_token(CapturedOutput log) {
        stored.add(mock());
        first.announce();

        assertThat(log).doesNotContain("one-time token");
        assertThat(first.isAwaited()).isFalse();
        assertRefused("identity.error.token-used", "", PASSWORD);
    }

    private void create(String token, String password) {
        first.create(token, "Ylläpitäjä", "Ylläpitäjä", password, Language.FI, "192.0.2.1");
    }

    private void assertRefused(String key, String token, String password) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> create(token, password))
                .returns(key, DomainException::key);
    }

    private static String token(CapturedOutput log) {
        Matcher matcher = TOKEN.matcher(log);
        assertThat(matcher.find()).isTrue();
        return matcher.group(1);
    }
}
