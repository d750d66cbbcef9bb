package fi.huoneentaulu.identity;

import fi.huoneentaulu.base.access.Role;
import fi.huoneentaulu.base.access.Roles;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

/** What deciding about a request needs to know of an account. */
record AccountState(Actor actor, boolean enabled, boolean passwordChangeRequired, Instant sessionsValidFrom) {
    private static final String PREFIX = "ROLE_";

    /** What signing in gives: with a one-time password nothing but changing it. */
    Collection<? extends GrantedAuthority> authorities() {
        if (passwordChangeRequired) {
            return List.of(new SimpleGrantedAuthority(PREFIX + Roles.PASSWORD_CHANGE));
        }
        Stream<String> everyone = Stream.of(PREFIX + Roles.SIGNED_IN, PREFIX + Roles.READER);
        return Stream.concat(everyone, actor.roles().stream().map(Role::authority))
                .map(SimpleGrantedAuthority::new)
                .toList();
    }

    /** Whether what was signed in at a moment still holds. */
    boolean holdsSince(Instant signedIn) {
        return enabled && !signedIn.isBefore(sessionsValidFrom);
    }
}
