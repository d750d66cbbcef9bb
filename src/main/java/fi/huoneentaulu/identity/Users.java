package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForAdministrators;
import fi.huoneentaulu.base.access.Role;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** User accounts, managed by administrators. A one-time password is shown once and stored nowhere. */
@Service
@ForAdministrators
@Transactional
public class Users {
    private final Accounts accounts;
    private final AccountRules rules;
    private final Passwords passwords;
    private final AccountChanges changes;
    private final AuditLog log;
    private final Clock clock;

    Users(
            Accounts accounts,
            AccountRules rules,
            Passwords passwords,
            AccountChanges changes,
            AuditLog log,
            Clock clock) {
        this.accounts = accounts;
        this.rules = rules;
        this.passwords = passwords;
        this.changes = changes;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Users whose sign-in name or shown name contains a text.
     *
     * @param text the text in any case, empty for all
     * @return the users by sign-in name
     */
    @Transactional(readOnly = true)
    public List<User> search(String text) {
        String words = text.strip()
                .toLowerCase(Locale.ROOT)
                .replace("!", "!!")
                .replace("%", "!%")
                .replace("_", "!_");
        return accounts.search(words).stream().map(Account::user).toList();
    }

    /**
     * A user.
     *
     * @param id the account's id
     * @return the user, or empty when there is none
     */
    @Transactional(readOnly = true)
    public Optional<User> find(UUID id) {
        return accounts.findById(id).map(Account::user);
    }

    /**
     * Creates an account with a one-time password.
     *
     * @param username the sign-in name: 2–60 letters, digits and {@code . _ @ + -}
     * @param details what is told about the user
     * @return the user, and the password to hand over
     * @throws DomainException when the name is taken or something is not as it should be
     */
    public NewUser create(String username, UserDetailsDraft details) {
        String name = Usernames.valid(username);
        UserDetailsDraft checked = rules.checked(details);
        if (accounts.existsByUsername(name)) {
            throw new DomainException("identity.error.username-taken", name);
        }
        String password = OneTimePassword.next();
        Account account = new Account(name, passwords.hash(password), checked, clock.instant());
        account.requirePasswordChange();
        Account stored = accounts.saveAndFlush(account);
        log.record(IdentityAction.ACCOUNT_CREATED, AccountSubjects.of(stored));
        return new NewUser(stored.user(), password);
    }

    /**
     * Changes what is told about a user; with other roles the user has to sign in again.
     *
     * @param id the account's id
     * @param version the version that the editor read
     * @param details the new details
     * @return the user as stored
     * @throws DomainException when somebody else has changed the user meanwhile, or something is not as it should be
     */
    public User change(UUID id, long version, UserDetailsDraft details) {
        Account account = require(id);
        if (!account.hasVersion(version)) {
            throw new DomainException("identity.error.changed-meanwhile");
        }
        UserDetailsDraft checked = rules.checked(details);
        if (!checked.roles().contains(Role.ADMINISTRATOR)) {
            rules.keepOneAdministrator(account);
        }
        if (account.change(checked, clock.instant())) {
            changes.ended(account);
        } else {
            changes.changed(account);
        }
        log.record(IdentityAction.ACCOUNT_CHANGED, AccountSubjects.of(account));
        return accounts.saveAndFlush(account).user();
    }

    /**
     * Gives a user a new one-time password; what was open ends.
     *
     * @param id the account's id
     * @return the password to hand over
     */
    public String resetPassword(UUID id) {
        Account account = require(id);
        String password = OneTimePassword.next();
        account.setPassword(passwords.hash(password), true, clock.instant());
        changes.ended(account);
        log.record(IdentityAction.PASSWORD_RESET, AccountSubjects.of(account));
        return password;
    }

    /**
     * Keeps a user from signing in; what is open ends at once.
     *
     * @param id the account's id
     * @throws DomainException when nobody would be left to manage the users
     */
    public void disable(UUID id) {
        Account account = require(id);
        rules.keepOneAdministrator(account);
        account.disable(clock.instant());
        changes.ended(account);
        log.record(IdentityAction.ACCOUNT_DISABLED, AccountSubjects.of(account));
    }

    /**
     * Lets a user sign in again.
     *
     * @param id the account's id
     */
    public void enable(UUID id) {
        Account account = require(id);
        account.enable();
        changes.changed(account);
        log.record(IdentityAction.ACCOUNT_ENABLED, AccountSubjects.of(account));
    }

    /**
     * Ends all that a user has open.
     *
     * @param id the account's id
     */
    public void endSessions(UUID id) {
        Account account = require(id);
        account.endSessions(clock.instant());
        changes.ended(account);
        log.record(IdentityAction.ACCOUNT_SESSIONS_ENDED, AccountSubjects.of(account));
    }

    private Account require(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new DomainException("identity.error.unknown-user"));
    }
}
