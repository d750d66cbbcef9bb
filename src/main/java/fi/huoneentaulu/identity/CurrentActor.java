package fi.huoneentaulu.identity;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Tells who is acting; what a user has changed in the own profile counts from the next call on. */
@Component
public class CurrentActor {
    private final KnownActors actors;

    CurrentActor(KnownActors actors) {
        this.actors = actors;
    }

    /**
     * The user who is acting.
     *
     * @return the actor, or empty for a visitor without sign-in and for the system
     */
    public Optional<Actor> find() {
        return of(SecurityContextHolder.getContext().getAuthentication());
    }

    /**
     * The user who is acting, where one must be signed in.
     *
     * @return the actor
     * @throws AuthenticationCredentialsNotFoundException when nobody is signed in
     */
    public Actor require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is signed in"));
    }

    /**
     * The user of a request's authentication.
     *
     * @param authentication the authentication, or null
     * @return the actor, or empty when it is not a user's
     */
    public Optional<Actor> of(@Nullable Authentication authentication) {
        return authentication != null && authentication.getPrincipal() instanceof SignedInUser user
                ? actors.find(user.id()).map(AccountState::actor)
                : Optional.empty();
    }
}
