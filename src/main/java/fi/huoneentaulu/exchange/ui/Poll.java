package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Component;

/** Lets a page ask again every other second while something on it goes on, and no longer: asking keeps a session alive. */
final class Poll {
    private static final int MILLIS = 2000;
    private static final int NEVER = -1;

    private final Component page;
    private boolean going;

    Poll(Component page, Runnable show) {
        this.page = page;
        page.addAttachListener(attached -> {
            attached.getUI().setPollInterval(interval());
            var asking = attached.getUI().addPollListener(_ -> {
                if (going) {
                    show.run();
                }
            });
            page.addDetachListener(detached -> {
                asking.remove();
                detached.getUI().setPollInterval(NEVER);
                detached.unregisterListener();
            });
        });
    }

    /** Begins or ends asking. */
    void go(boolean on) {
        going = on;
        page.getUI().ifPresent(ui -> ui.setPollInterval(interval()));
    }

    private int interval() {
        return going ? MILLIS : NEVER;
    }
}
