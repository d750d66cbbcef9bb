package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Publishes what was decided for a day that has come. */
@Component
class DuePublications implements ScheduledJob {
    private final Decisions decisions;

    DuePublications(Decisions decisions) {
        this.decisions = decisions;
    }

    @Override
    public String name() {
        return "publishing-due";
    }

    @Override
    public String cron() {
        return "0 */5 * * * *";
    }

    @Override
    public void run() {
        decisions.publishDue();
    }
}
