package fi.huoneentaulu.identity;

import java.util.Optional;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.stereotype.Component;

/** Hashes and verifies passwords, always through the gate and always with the same amount of work. */
@Component
class Passwords {
    // A well-formed hash that no password has: an unknown user costs as much as a known one.
    private static final String NOBODYS_TAIL = "C6UzMDM.H6dfI/f/IKcEeO7ZbT9Z0ZrJ6ZyZ5kXyq0uQe1lJx4d6C";

    private final HashingGate gate;
    private final BCryptPasswordEncoder encoder;
    private final String nobodysHash;

    Passwords(SignInProperties properties) {
        this.gate = new HashingGate(properties.parallelHashes(), properties.hashWait());
        this.encoder = new BCryptPasswordEncoder(properties.bcryptStrength());
        this.nobodysHash = "$2a$%02d$%s".formatted(properties.bcryptStrength(), NOBODYS_TAIL);
    }

    String hash(String password) {
        return gate.pass(() -> String.valueOf(encoder.encode(password)));
    }

    boolean matches(String password, Optional<String> hash) {
        boolean same = gate.pass(() -> encoder.matches(password, hash.orElse(nobodysHash)));
        return same && hash.isPresent();
    }
}
