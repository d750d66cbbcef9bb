package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForAccountHolders;
import fi.huoneentaulu.base.access.ForSignedIn;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What users change of their own. */
@Service
@ForSignedIn
@Transactional
public class Profile {
    private final Accounts accounts;
    private final AccountRules rules;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final AccountChanges changes;
    private final CurrentActor currentActor;
    private final AuditLog log;
    private final Clock clock;

    Profile(
            Accounts accounts,
            AccountRules rules,
            Passwords passwords,
            SignInThrottle throttle,
            AccountChanges changes,
            CurrentActor currentActor,
            AuditLog log,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.throttle = throttle;
        this.changes = changes;
        this.currentActor = currentActor;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Chooses the language of the pages.
     *
     * @param language the language
     */
    public void changeLanguage(Language language) {
        change(account -> account.chooseLanguage(language));
    }

    /**
     * Chooses light or dark pages.
     *
     * @param scheme the choice
     */
    public void changeColorScheme(ColorScheme scheme) {
        change(account -> account.chooseColorScheme(scheme));
    }

    /**
     * Chooses the municipality whose guidance comes first.
     *
     * @param code a municipality's code, or null for none
     * @throws DomainException when there is no such municipality
     */
    public void changeHomeMunicipality(@Nullable String code) {
        rules.checkMunicipality(code);
        change(account -> account.chooseHomeMunicipality(code));
    }

    /**
     * Chooses the own profession.
     *
     * @param profession the profession, or null for none
     */
    public void changeProfession(@Nullable Profession profession) {
        change(account -> account.chooseProfession(profession));
    }

    /**
     * Changes the own password; everything that is open ends, and the user signs in with the new one.
     *
     * @param current the password so far
     * @param chosen the new one, by the rules for passwords
     * @param address the request's remote address, for slowing down guesses
     * @throws DomainException when the current one is wrong or the new one may not be used
     * @throws TooManyAttemptsException after too many wrong passwords
     */
    @ForAccountHolders
    public void changePassword(String current, String chosen, String address) {
        Account account = own();
        verify(account, current, address);
        PasswordRules.check(chosen, account.username());
        if (current.equals(chosen)) {
            throw new DomainException("identity.error.password-same");
        }
        account.setPassword(passwords.hash(chosen), false, clock.instant());
        changes.ended(account);
        log.record(IdentityAction.PASSWORD_CHANGED, AccountSubjects.of(account));
    }

    /**
     * When the user last said that the changes have been read.
     *
     * @return the moment, or empty before the first time
     */
    @Transactional(readOnly = true)
    public Optional<Instant> changesSeenAt() {
        return Optional.ofNullable(own().changesSeenAt());
    }

    /** The user has read what has changed until now. */
    public void seeChanges() {
        change(account -> account.seeChanges(clock.instant()));
    }

    private void verify(Account account, String password, String address) {
        SignInThrottle.Attempt attempt = throttle.begin(account.username(), address);
        if (!passwords.matches(password, Optional.of(account.passwordHash()))) {
            throw new DomainException("identity.error.password-wrong");
        }
        attempt.succeeded();
    }

    private void change(Consumer<Account> change) {
        Account account = own();
        change.accept(account);
        changes.changed(account);
    }

    private Account own() {
        return accounts.findById(currentActor.require().id())
                .orElseThrow(() -> new DomainException("identity.error.unknown-user"));
    }
}
