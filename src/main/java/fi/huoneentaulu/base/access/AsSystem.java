package fi.huoneentaulu.base.access;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;

/** Runs jobs, listeners and start-up tasks as the system actor, since services refuse a caller without a name. */
public final class AsSystem {
    /** The name under which the system actor stands in logs. */
    public static final String NAME = "system";

    private static final ScopedValue<SecurityContext> ACTING = ScopedValue.newInstance();

    private AsSystem() {}

    /**
     * Runs a task as the system actor; the thread then belongs to whom it belonged before.
     *
     * @param task what to do
     */
    public static void run(Runnable task) {
        call(() -> {
            task.run();
            return true;
        });
    }

    /**
     * Asks for a value as the system actor; the thread then belongs to whom it belonged before.
     *
     * @param task what to ask
     * @param <T> the value's type
     * @return what the task returns
     */
    public static <T> T call(Supplier<T> task) {
        SecurityContext system = new SecurityContextImpl(UsernamePasswordAuthenticationToken.authenticated(
                NAME, null, AuthorityUtils.createAuthorityList("ROLE_" + Roles.SYSTEM)));
        return ScopedValue.where(ACTING, system).call(() -> {
            boolean seen = SecurityContextHolder.getContext() == system;
            return seen ? task.get() : withHolder(system, task);
        });
    }

    /**
     * The system actor's context while a task runs as it: for the strategy that answers who is acting.
     *
     * @return the context, or empty outside {@link #run} and {@link #call}
     */
    public static Optional<SecurityContext> context() {
        return ACTING.isBound() ? Optional.of(ACTING.get()) : Optional.empty();
    }

    private static <T> T withHolder(SecurityContext system, Supplier<T> task) {
        SecurityContext before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(system);
        try {
            return task.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
