package fi.huoneentaulu.exchange;

import fi.huoneentaulu.audit.AuditLog;
import fi.huoneentaulu.audit.AuditSubject;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The runs in the database; each call is a step that a killed node has made whole or not at all. */
@Service
class ImportStore {
    private static final Duration KEPT = Duration.ofDays(90);
    private static final Duration STRAY = Duration.ofDays(1);
    private static final List<ImportState> OPEN = List.of(ImportState.QUEUED, ImportState.RUNNING);
    private static final String KIND = "import";

    private final ImportRuns runs;
    private final StagedItems items;
    private final ImportRemarks remarks;
    private final AuditLog log;
    private final Clock clock;

    ImportStore(ImportRuns runs, StagedItems items, ImportRemarks remarks, AuditLog log, Clock clock) {
        this.runs = runs;
        this.items = items;
        this.remarks = remarks;
        this.log = log;
        this.clock = clock;
    }

    UUID newId() {
        return Ids.next(clock.instant());
    }

    // ---- what people ask for ----

    /** Puts a part of an upload aside; its run is asked for when everything is there. */
    @Transactional
    void stage(UUID run, int first, List<@Nullable String> bodies) {
        List<StagedItem> staged = new ArrayList<>();
        for (int i = 0; i < bodies.size(); i++) {
            staged.add(new StagedItem(run, first + i, null, bodies.get(i), clock.instant()));
        }
        items.saveAll(staged);
    }

    /** Some items of a run or of what may become one. */
    @Transactional(readOnly = true)
    List<StagedItem> staged(UUID run, int first, int last) {
        return items.findByRunIdAndPlaceBetweenOrderByPlaceAsc(run, first, last);
    }

    @Transactional
    void forget(UUID run) {
        items.forgetRun(run);
    }

    @Transactional
    void requestUploaded(UUID id, String source, int total, @Nullable String wholeOf, String by) {
        ImportRun run = new ImportRun(id, source, ImportOrigin.UPLOAD, by, clock.instant());
        run.listed(total, null);
        run.tellsAll(wholeOf);
        request(run);
    }

    @Transactional
    void requestFromSource(UUID id, String source, String by) {
        request(new ImportRun(id, source, ImportOrigin.SOURCE, by, clock.instant()));
    }

    private void request(ImportRun run) {
        runs.save(run);
        log.record(ExchangeAction.IMPORT_REQUESTED, subject(run.id()));
    }

    @Transactional
    void cancel(UUID id) {
        ImportRun run = held(id);
        if (!run.state().open()) {
            throw new DomainException("exchange.error.ended");
        }
        run.cancel(clock.instant());
        log.record(ExchangeAction.IMPORT_CANCELLED, subject(id));
    }

    @Transactional
    void resume(UUID id) {
        ImportRun run = held(id);
        if (!run.state().halted()) {
            throw new DomainException("exchange.error.not-halted");
        }
        run.resume();
        log.record(ExchangeAction.IMPORT_CONTINUED, subject(id));
    }

    private ImportRun held(UUID id) {
        return runs.held(id).orElseThrow(() -> new DomainException("exchange.error.unknown-run", id.toString()));
    }

    private static AuditSubject subject(UUID id) {
        return new AuditSubject(KIND, id.toString());
    }

    @Transactional(readOnly = true)
    List<ImportLine> latest(int count) {
        return runs.findByOrderByIdDesc(Limit.of(count)).stream()
                .map(ImportRun::line)
                .toList();
    }

    @Transactional(readOnly = true)
    Optional<ImportLine> find(UUID id) {
        return runs.findById(id).map(ImportRun::line);
    }

    @Transactional(readOnly = true)
    List<ReportLine> report(UUID id, boolean rejectedOnly, int page, int size) {
        return remarks.report(id, rejectedOnly, PageRequest.of(page, size)).stream()
                .map(ImportRemark::line)
                .toList();
    }

    @Transactional(readOnly = true)
    long reportLines(UUID id, boolean rejectedOnly) {
        return remarks.lines(id, rejectedOnly);
    }

    // ---- the steps of a run ----

    @Transactional(readOnly = true)
    boolean waiting() {
        return !runs.open(OPEN, Limit.of(1)).isEmpty();
    }

    /** The run whose turn it is, as running. */
    @Transactional
    Optional<ImportRun> next() {
        Optional<ImportRun> run = runs.open(OPEN, Limit.of(1)).stream()
                .findFirst()
                .flatMap(runs::held)
                .filter(each -> each.state().open());
        run.ifPresent(each -> each.start(clock.instant()));
        return run;
    }

    /** Where a run is, or empty when somebody has stopped it. */
    @Transactional(readOnly = true)
    Optional<ImportRun> running(UUID id) {
        return runs.findById(id).filter(run -> run.state() == ImportState.RUNNING);
    }

    /** Puts a page of the list aside; a list that shifts between two pages names an item twice. */
    @Transactional
    void listed(UUID id, ServiceSource.Page page) {
        ImportRun run = held(id);
        if (run.state() != ImportState.RUNNING) {
            return;
        }
        List<String> keys = page.entries().stream()
                .flatMap(entry -> Optional.ofNullable(entry.key()).stream())
                .toList();
        Set<String> known = new HashSet<>(keys.isEmpty() ? List.of() : items.known(id, keys));
        List<StagedItem> fresh = new ArrayList<>();
        for (ServiceSource.Entry entry : page.entries()) {
            if (entry.key() == null || known.add(entry.key())) {
                int place = run.total() + fresh.size() + 1;
                fresh.add(new StagedItem(id, place, entry.key(), entry.body(), clock.instant()));
            }
        }
        items.saveAll(fresh);
        run.listed(fresh.size(), page.next());
    }

    /** The items after those that have been read: places are counted from 1 without a gap. */
    @Transactional(readOnly = true)
    List<StagedItem> batch(ImportRun run, int most) {
        return items.findByRunIdAndPlaceBetweenOrderByPlaceAsc(run.id(), run.read() + 1, run.read() + most);
    }

    /** Writes down what became of some items; false when somebody has stopped the run meanwhile. */
    @Transactional
    boolean settle(UUID id, Settlement settlement) {
        ImportRun run = held(id);
        if (run.state() != ImportState.RUNNING) {
            return false;
        }
        Tally tally = settlement.take();
        remarks.saveAll(settlement.remarks(id, clock.instant()));
        items.forget(settlement.ids());
        run.read(tally);
        return true;
    }

    @Transactional
    void finish(UUID id, int gone) {
        ImportRun run = held(id);
        if (run.state() == ImportState.RUNNING) {
            run.finish(gone, clock.instant());
        }
    }

    @Transactional
    void fail(UUID id, Remark fault) {
        ImportRun run = held(id);
        if (run.state() == ImportState.RUNNING) {
            run.fail(fault, clock.instant());
        }
    }

    @Transactional
    void forgetOld() {
        for (UUID old : runs.endedBefore(clock.instant().minus(KEPT))) {
            items.forgetRun(old);
            remarks.forgetRun(old);
            runs.deleteById(old);
        }
        items.forgetStray(Ids.next(clock.instant().minus(STRAY)));
    }
}
