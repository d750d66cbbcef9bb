package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Forgets sheets that nobody has gone on with for a month, and those whose runs are forgotten. */
@Component
class SheetWatch implements ScheduledJob {
    private final SheetStore store;

    SheetWatch(SheetStore store) {
        this.store = store;
    }

    @Override
    public String name() {
        return "exchange-sheets";
    }

    @Override
    public String cron() {
        return "0 20 3 * * *";
    }

    @Override
    public void run() {
        store.forgetOld();
    }
}
