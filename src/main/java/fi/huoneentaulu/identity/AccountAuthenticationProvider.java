package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.BadCredentialsException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.stereotype.Component;

/** Verifies a username and a password against the local accounts. */
@Component
class AccountAuthenticationProvider implements AuthenticationProvider {
    private static final AuditSubject UNKNOWN = new AuditSubject("account", "unknown");

    private final Accounts accounts;
    private final Passwords passwords;
    private final SignInThrottle throttle;
    private final AuditLog log;
    private final Clock clock;

    AccountAuthenticationProvider(
            Accounts accounts, Passwords passwords, SignInThrottle throttle, AuditLog log, Clock clock) {
        this.accounts = accounts;
        this.passwords = passwords;
        this.throttle = throttle;
        this.log = log;
        this.clock = clock;
    }

    @Override
    public Authentication authenticate(Authentication claim) {
        String username = Usernames.normalise(claim.getName());
        String password = Objects.toString(claim.getCredentials(), "");
        SignInThrottle.Attempt attempt = throttle.begin(username, address(claim));
        Optional<Account> account;
        boolean matches;
        try {
            account = accounts.findByUsername(username);
            matches =
                    passwords.matches(password, account.filter(Account::enabled).map(Account::passwordHash));
        } catch (RuntimeException e) {
            attempt.abandoned();
            throw e;
        }
        if (!matches) {
            log.record(
                    IdentityAction.SIGN_IN_REFUSED,
                    account.map(AccountSubjects::of).orElse(UNKNOWN));
            throw new BadCredentialsException("Wrong username or password");
        }
        attempt.succeeded();
        return signedIn(account.orElseThrow(), claim);
    }

    private Authentication signedIn(Account account, Authentication claim) {
        SignedInUser user = new SignedInUser(account.id(), account.username(), clock.instant());
        var token = UsernamePasswordAuthenticationToken.authenticated(
                user, null, account.state().authorities());
        token.setDetails(claim.getDetails());
        return token;
    }

    private static String address(Authentication claim) {
        return claim.getDetails() instanceof WebAuthenticationDetails details ? details.getRemoteAddress() : "unknown";
    }

    @Override
    public boolean supports(Class<?> type) {
        return UsernamePasswordAuthenticationToken.class.isAssignableFrom(type);
    }
}
