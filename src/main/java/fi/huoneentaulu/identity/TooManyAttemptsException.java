package fi.huoneentaulu.identity;

import java.time.Duration;
import org.springframework.security.core.AuthenticationException;

/** Signing in is slowed down after too many wrong passwords. */
public class TooManyAttemptsException extends AuthenticationException {
    private final Duration wait;

    TooManyAttemptsException(Duration wait) {
        super("Too many attempts");
        this.wait = wait;
    }

    /**
     * How long to wait before the next attempt.
     *
     * @return the wait in whole seconds, at least one
     */
    public Duration retryAfter() {
        return Duration.ofSeconds(Math.max(1, wait.plusMillis(999).toSeconds()));
    }
}
