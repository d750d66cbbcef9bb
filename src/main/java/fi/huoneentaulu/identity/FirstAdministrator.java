package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForEveryone;
import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.vocabulary.Language;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Clock;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionOperations;

/**
 * Makes the first administrator of an empty installation. Anyone may call: the one-time token, which only the log of this
 * process holds, is what gives the right.
 */
@Service
@ForEveryone
public class FirstAdministrator {
    private static final Logger LOG = LoggerFactory.getLogger(FirstAdministrator.class);
    private static final String THROTTLED_AS = "first-administrator";

    private final Accounts accounts;
    private final AccountRules rules;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final AuditLog log;
    private final TransactionOperations transaction;
    private final Clock clock;
    private final ReentrantLock oneAtATime = new ReentrantLock();
    private volatile @Nullable String token;

    FirstAdministrator(
            Accounts accounts,
            AccountRules rules,
            Passwords passwords,
            SignInThrottle throttle,
            AuditLog log,
            TransactionOperations transaction,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.throttle = throttle;
        this.log = log;
        this.transaction = transaction;
        this.clock = clock;
    }

    @EventListener(ApplicationReadyEvent.class)
    void announce() {
        if (accounts.count() == 0) {
            String fresh = OneTimePassword.next();
            token = fresh;
            LOG.warn(
                    "There are no users yet. Open /kayttoonotto and make the first administrator with this"
                            + " one-time token: {}",
                    fresh);
        }
    }

    /**
     * Whether the first administrator is still to be made.
     *
     * @return true while there are no users
     */
    public boolean isAwaited() {
        return token != null && accounts.count() == 0;
    }

    /**
     * Makes the first administrator; the token is used up.
     *
     * @param givenToken the token from the log
     * @param username the sign-in name
     * @param displayName the name to show
     * @param password a password by the rules
     * @param language the language of the pages
     * @param address the request's remote address, for slowing down guesses
     * @throws DomainException when the token is wrong or used, or something else is not as it should be
     * @throws TooManyAttemptsException after too many wrong tokens
     */
    public void create(
            String givenToken,
            String username,
            String displayName,
            String password,
            Language language,
            String address) {
        oneAtATime.lock();
        try {
            checkToken(givenToken, address);
            String name = Usernames.valid(username);
            PasswordRules.check(password, name);
            String hash = passwords.hash(password);
            UserDetailsDraft details =
                    new UserDetailsDraft(displayName, Set.of(Role.ADMINISTRATOR), null, null, null, language, Set.of());
            transaction.executeWithoutResult(_ -> store(name, hash, details));
            token = null;
        } finally {
            oneAtATime.unlock();
        }
    }

    private void store(String username, String hash, UserDetailsDraft details) {
        Account account = accounts.saveAndFlush(new Account(username, hash, rules.checked(details), clock.instant()));
        log.record(IdentityAction.ACCOUNT_CREATED, AccountSubjects.of(account));
    }

    private void checkToken(String given, String address) {
        SignInThrottle.Attempt attempt = throttle.begin(THROTTLED_AS, address);
        String expected = token;
        if (expected == null || accounts.count() > 0) {
            throw new DomainException("identity.error.token-used");
        }
        if (!MessageDigest.isEqual(bytes(expected), bytes(given.strip()))) {
            throw new DomainException("identity.error.token-wrong");
        }
        attempt.succeeded();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
