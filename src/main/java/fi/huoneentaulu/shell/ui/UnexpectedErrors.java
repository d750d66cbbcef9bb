package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ErrorHandler;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Incidents;
import java.time.Duration;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.catalina.connector.ClientAbortException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/** What a user sees when an action fails: a refusal in words, or a general text with an incident id. */
@Component
class UnexpectedErrors implements ErrorHandler {
    private static final Logger LOG = LoggerFactory.getLogger(UnexpectedErrors.class);
    private static final int SHOWN = (int) Duration.ofSeconds(12).toMillis();

    @Override
    public void error(ErrorEvent event) {
        if (isGone(event.getThrowable())) {
            LOG.debug("A reader left before the answer", event.getThrowable());
            return;
        }
        Throwable cause = refusal(event.getThrowable());
        UI ui = UI.getCurrent();
        if (ui == null) {
            Incidents.report(LOG, "A page failed", cause);
            return;
        }
        String text = switch (cause) {
            case DomainException refused -> ui.getTranslation(refused.key(), refused.args());
            case AccessDeniedException _ -> ui.getTranslation("shell.error.denied");
            default -> ui.getTranslation("shell.error.unexpected", Incidents.report(LOG, "A page failed", cause));
        };
        Notification notification = Notification.show(text, SHOWN, Notification.Position.BOTTOM_CENTER);
        notification.addThemeVariants(NotificationVariant.ERROR);
        notification.setAssertive(true);
    }

    /** A reader who closes the page before the answer is no fault of the page. */
    private static boolean isGone(Throwable thrown) {
        return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
                .anyMatch(ClientAbortException.class::isInstance);
    }

    private static Throwable refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof DomainException || cause instanceof AccessDeniedException) {
                return cause;
            }
        }
        return thrown;
    }
}
