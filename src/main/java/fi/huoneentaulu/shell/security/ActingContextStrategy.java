package fi.huoneentaulu.shell.security;

import com.vaadin.flow.spring.security.VaadinAwareSecurityContextHolderStrategy;
import fi.huoneentaulu.base.access.AsSystem;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolderStrategy;

/**
 * Who is acting: the system while a task runs as it, else the user of the Vaadin session or of the request. Vaadin's own
 * strategy prefers the session to the thread, so a system task inside a view would run as the user.
 */
class ActingContextStrategy implements SecurityContextHolderStrategy {
    private final SecurityContextHolderStrategy users = new VaadinAwareSecurityContextHolderStrategy();

    @Override
    public SecurityContext getContext() {
        return AsSystem.context().orElseGet(users::getContext);
    }

    @Override
    public void setContext(SecurityContext context) {
        users.setContext(context);
    }

    @Override
    public void clearContext() {
        users.clearContext();
    }

    @Override
    public SecurityContext createEmptyContext() {
        return users.createEmptyContext();
    }
}
