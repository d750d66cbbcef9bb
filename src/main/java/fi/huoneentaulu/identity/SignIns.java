package fi.huoneentaulu.identity;

import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Verifies who someone is, for the sign-in page and for each request of the API. */
@Component
public class SignIns {
    private final AccountAuthenticationProvider provider;
    private final VerifiedCredentials verified;
    private final KnownActors actors;

    SignIns(AccountAuthenticationProvider provider, VerifiedCredentials verified, KnownActors actors) {
        this.provider = provider;
        this.verified = verified;
        this.actors = actors;
    }

    /**
     * Verifies a username and a password.
     *
     * @param claim an unverified username and password, with the request's details
     * @return the verified authentication
     * @throws org.springframework.security.core.AuthenticationException when they are wrong, the user is disabled, or
     *     signing in has to wait
     */
    public Authentication verify(Authentication claim) {
        return provider.authenticate(claim);
    }

    /**
     * Verifies a username and a password that come with every request, trusting what was verified a moment ago.
     *
     * @param claim an unverified username and password, with the request's details
     * @return the verified authentication
     * @throws org.springframework.security.core.AuthenticationException as {@link #verify} does
     */
    public Authentication verifyEachRequest(Authentication claim) {
        String username = Usernames.normalise(claim.getName());
        String password = Objects.toString(claim.getCredentials(), "");
        Optional<Authentication> remembered = verified.find(username, password).filter(this::holds);
        if (remembered.isPresent()) {
            return remembered.get();
        }
        Authentication fresh = provider.authenticate(claim);
        verified.remember(username, password, fresh);
        return fresh;
    }

    /**
     * Whether what was verified earlier still holds: the user is enabled, and the password, the roles and the sessions
     * are the same as then.
     *
     * @param authentication an authentication, or null
     * @return false when a user's authentication holds no longer; true for all that are not a user's
     */
    public boolean holds(@Nullable Authentication authentication) {
        return authentication == null
                || !(authentication.getPrincipal() instanceof SignedInUser user)
                || actors.find(user.id())
                        .filter(state -> state.holdsSince(user.signedInAt()))
                        .isPresent();
    }
}
