package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Takes up what a node left that was killed while another lives on, and forgets old runs. */
@Component
class ImportWatch implements ScheduledJob {
    private final ImportStore store;
    private final ImportRunner runner;

    ImportWatch(ImportStore store, ImportRunner runner) {
        this.store = store;
        this.runner = runner;
    }

    @Override
    public String name() {
        return "exchange-watch";
    }

    @Override
    public String cron() {
        return "30 */5 * * * *";
    }

    @Override
    public void run() {
        store.forgetOld();
        runner.wake();
    }
}
