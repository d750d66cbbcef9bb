package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.Incidents;
import fi.huoneentaulu.directory.Intake;
import fi.huoneentaulu.exchange.ReadItem.Unreadable;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The steps of a run: the list page by page, then some items at a time, each step whole or not at all. */
@Component
class ImportSteps {
    private static final Logger LOG = LoggerFactory.getLogger(ImportSteps.class);
    private static final int STEP = 100;

    private final ImportStore store;
    private final Formats formats;
    private final Intake intake;

    ImportSteps(ImportStore store, Formats formats, Intake intake) {
        this.store = store;
        this.formats = formats;
        this.intake = intake;
    }

    /** Works off every run that waits, until there is none or the node must stop. */
    void runAll(BooleanSupplier stop) {
        Optional<ImportRun> run = store.next();
        while (run.isPresent() && !stop.getAsBoolean()) {
            run(run.get(), stop);
            run = stop.getAsBoolean() ? Optional.empty() : store.next();
        }
    }

    private void run(ImportRun run, BooleanSupplier stop) {
        try {
            boolean listed = list(run.id(), stop);
            boolean read = listed && read(run, stop);
            if (read) {
                store.finish(run.id(), gone(run.id()));
            }
        } catch (SourceFaultException e) {
            LOG.warn("The source {} cannot be read: {}", run.source(), e.getMessage());
            store.fail(run.id(), e.remark());
        } catch (RuntimeException | Error e) {
            String incident = Incidents.report(LOG, "An import from " + run.source() + " failed", e);
            store.fail(run.id(), new ServiceFormat.Remark("exchange.fault.unforeseen", List.of(incident)));
        }
    }

    /** Puts the whole list aside; false when the run was stopped before its end. */
    private boolean list(UUID id, BooleanSupplier stop) {
        while (!stop.getAsBoolean()) {
            Optional<ImportRun> run = store.running(id);
            if (run.isEmpty() || run.get().listed()) {
                return run.isPresent();
            }
            store.listed(id, formats.source(run.get().source()).page(run.get().cursor()));
        }
        return false;
    }

    private boolean read(ImportRun run, BooleanSupplier stop) {
        ItemDesk desk = formats.desk(run);
        while (!stop.getAsBoolean()) {
            Optional<ImportRun> now = store.running(run.id());
            List<StagedItem> batch = now.map(each -> store.batch(each, STEP)).orElse(List.of());
            if (batch.isEmpty()) {
                return now.isPresent();
            }
            settle(run, desk.read(batch));
        }
        return false;
    }

    private void settle(ImportRun run, List<ReadItem> items) {
        try {
            store.settle(run.id(), new Settlement(items, run.source(), intake));
        } catch (RuntimeException e) {
            LOG.debug("A step is taken apart to find the item that cannot be stored", e);
            items.forEach(item -> settleAlone(run, item));
        }
    }

    private void settleAlone(ImportRun run, ReadItem item) {
        try {
            store.settle(run.id(), new Settlement(List.of(item), run.source(), intake));
        } catch (RuntimeException e) {
            String incident = Incidents.report(LOG, "An item of " + run.source() + " could not be stored", e);
            Unreadable left =
                    new Unreadable(item.staged(), item.called(), item.id(), List.of(ItemDesk.unforeseen(incident)));
            store.settle(run.id(), new Settlement(List.of(left), run.source(), intake));
        }
    }

    /** Only a whole list says what is no longer there; one without a single item is rather a fault of the source. */
    private int gone(UUID id) {
        ImportRun run = store.running(id).orElse(null);
        if (run == null || run.total() == 0 || run.startedAt() == null) {
            return 0;
        }
        if (run.wholeOf() != null) {
            return intake.gone(run.source(), run.wholeOf(), run.startedAt());
        }
        return run.origin() == ImportOrigin.SOURCE ? intake.gone(run.source(), run.startedAt()) : 0;
    }
}
