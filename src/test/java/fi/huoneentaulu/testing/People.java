package fi.huoneentaulu.testing;

import fi.huoneentaulu.identity.Demonstration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** The people of the demonstration, who call services as themselves. */
public final class People {
    private final AuthenticationProvider accounts;
    private final Map<String, Authentication> signedIn = new ConcurrentHashMap<>();

    People(AuthenticationProvider accounts) {
        this.accounts = accounts;
    }

    /**
     * Does something as a user.
     *
     * @param username an account of the demonstration
     * @param work what is done
     * @return what it gives
     * @param <T> the kind of answer
     */
    public <T> T as(String username, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(signedIn.computeIfAbsent(username, this::signIn)));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /**
     * Does something as a user.
     *
     * @param username an account of the demonstration
     * @param work what is done
     */
    public void does(String username, Runnable work) {
        as(username, () -> {
            work.run();
            return username;
        });
    }

    private Authentication signIn(String username) {
        Authentication claim = UsernamePasswordAuthenticationToken.unauthenticated(username, Demonstration.PASSWORD);
        Authentication user = accounts.authenticate(claim);
        if (user == null) {
            throw new IllegalStateException(username + " cannot sign in");
        }
        return user;
    }
}
