package fi.huoneentaulu.identity;

import java.io.Serializable;
import java.time.Instant;
import java.util.UUID;
import org.springframework.security.core.AuthenticatedPrincipal;

/**
 * Who signed in, and when: the principal of a session.
 *
 * @param id the account's id
 * @param username the sign-in name
 * @param signedInAt when the password was verified
 */
record SignedInUser(UUID id, String username, Instant signedInAt) implements AuthenticatedPrincipal, Serializable {

    @Override
    public String getName() {
        return username;
    }
}
