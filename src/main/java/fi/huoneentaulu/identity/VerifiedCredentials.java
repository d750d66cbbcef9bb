package fi.huoneentaulu.identity;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.core.Authentication;

/**
 * Credentials of the API that were verified a moment ago, so that each request need not hash anew. What is kept is a
 * keyed hash whose key lives and dies with the process.
 */
class VerifiedCredentials {
    private static final String ALGORITHM = "HmacSHA256";
    private static final int MOST = 10_000;

    private final Map<String, Verified> verified = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Verified> eldest) {
            return size() > MOST;
        }
    };
    private final SecretKeySpec key;
    private final Duration kept;
    private final Clock clock;

    VerifiedCredentials(Duration kept, Clock clock) {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        this.key = new SecretKeySpec(random, ALGORITHM);
        this.kept = kept;
        this.clock = clock;
    }

    synchronized Optional<Authentication> find(String username, String password) {
        String hash = hash(username, password);
        Verified found = verified.get(hash);
        if (found == null) {
            return Optional.empty();
        }
        if (!clock.instant().isBefore(found.at().plus(kept))) {
            verified.remove(hash);
            return Optional.empty();
        }
        return Optional.of(found.authentication());
    }

    synchronized void remember(String username, String password, Authentication authentication) {
        verified.put(hash(username, password), new Verified(username, clock.instant(), authentication));
    }

    synchronized void forget(String username) {
        verified.values().removeIf(each -> each.username().equals(username));
    }

    private String hash(String username, String password) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            mac.update(username.getBytes(StandardCharsets.UTF_8));
            mac.update((byte) 0);
            return HexFormat.of().formatHex(mac.doFinal(password.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, e);
        }
    }

    private record Verified(String username, Instant at, Authentication authentication) {}
}
