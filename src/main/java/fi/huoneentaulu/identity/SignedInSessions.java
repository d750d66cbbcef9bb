package fi.huoneentaulu.identity;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import jakarta.servlet.http.HttpSession;
import jakarta.servlet.http.HttpSessionEvent;
import jakarta.servlet.http.HttpSessionListener;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** The browser sessions of this node, so that a user's sessions can be ended at once. */
@Component
public class SignedInSessions implements HttpSessionListener {
    private static final Logger LOG = LoggerFactory.getLogger(SignedInSessions.class);

    private final Map<String, Entry> sessions = new ConcurrentHashMap<>();
    private final SignIns signIns;
    private final AuditLog log;
    private final Duration absoluteTimeout;
    private final Clock clock;

    SignedInSessions(SignIns signIns, AuditLog log, SignInProperties properties, Clock clock) {
        this.signIns = signIns;
        this.log = log;
        this.absoluteTimeout = properties.sessionAbsoluteTimeout();
        this.clock = clock;
    }

    /**
     * Takes a new session into the books.
     *
     * @param session the session, after its id was changed
     * @param authentication who signed in
     */
    public void began(HttpSession session, Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            sessions.put(session.getId(), new Entry(user.id(), session));
            log.record(IdentityAction.SIGNED_IN, new AuditSubject("account", user.username()));
        }
    }

    /**
     * Writes into the log that a user signed out; the session ends by itself.
     *
     * @param authentication who signs out
     */
    public void signedOut(Authentication authentication) {
        if (authentication.getPrincipal() instanceof SignedInUser user) {
            log.record(IdentityAction.SIGNED_OUT, new AuditSubject("account", user.username()));
        }
    }

    /**
     * Whether a session may go on: it is younger than the absolute limit and its user is as when signing in.
     *
     * @param authentication the session's authentication
     * @return false when the session must end
     */
    public boolean mayGoOn(Authentication authentication) {
        boolean inTime = !(authentication.getPrincipal() instanceof SignedInUser user)
                || clock.instant().isBefore(user.signedInAt().plus(absoluteTimeout));
        return inTime && signIns.holds(authentication);
    }

    /**
     * How many sessions a user has on this node.
     *
     * @param user the account's id
     * @return the number of sessions
     */
    public long count(UUID user) {
        return sessions.values().stream()
                .filter(entry -> entry.user().equals(user))
                .count();
    }

    /** Ends a user's sessions; an open page notices at its next request. */
    void end(UUID user) {
        List<Entry> ended = sessions.values().stream()
                .filter(entry -> entry.user().equals(user))
                .toList();
        for (Entry entry : ended) {
            try {
                entry.session().invalidate();
            } catch (IllegalStateException e) {
                LOG.debug("A session had ended already", e);
            }
        }
    }

    @Override
    public void sessionDestroyed(HttpSessionEvent event) {
        sessions.remove(event.getSession().getId());
    }

    private record Entry(UUID user, HttpSession session) {}
}
