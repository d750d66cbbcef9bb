package fi.huoneentaulu.search;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Erases unmet searches 90 days after the first, every night. */
@Component
class UnmetSearchCleanup implements ScheduledJob {
    private final UnmetStore store;

    UnmetSearchCleanup(UnmetStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "unmet-search-cleanup";
    }

    @Override
    public String cron() {
        return "0 20 3 * * *";
    }

    @Override
    public void run() {
        store.eraseOld();
    }
}
