package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.exchange.PreparedRuns;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The sheets in the database; each call is a step that is made whole or not at all. */
@Service
class SheetStore {
    private static final int MOST_OPEN = 50;
    private static final Duration KEPT_OPEN = Duration.ofDays(30);
    private static final Duration KEPT_STARTED = Duration.ofDays(1);

    private final SheetDrafts drafts;
    private final SheetMemories memories;
    private final PreparedRuns runs;
    private final Clock clock;

    SheetStore(SheetDrafts drafts, SheetMemories memories, PreparedRuns runs, Clock clock) {
        this.drafts = drafts;
        this.memories = memories;
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    Optional<SheetMapping> remembered(List<String> headings) {
        return memories.findByHeadings(SheetMemory.key(headings)).flatMap(SheetMemory::mapping);
    }

    /** Keeps the tables of one file. */
    @Transactional
    void keep(List<SheetDraft> tables) {
        drafts.saveAll(tables);
    }

    @Transactional(readOnly = true)
    Optional<Sheet> find(UUID id) {
        return drafts.findById(id).map(SheetDraft::sheet);
    }

    @Transactional(readOnly = true)
    Map<Integer, Integer> twice(UUID id) {
        return drafts.findById(id).map(SheetDraft::twice).orElse(Map.of());
    }

    @Transactional(readOnly = true)
    List<Sheet> open() {
        return drafts.findByStartedFalseOrderByIdDesc(Limit.of(MOST_OPEN)).stream()
                .map(SheetDraft::sheet)
                .toList();
    }

    @Transactional(readOnly = true)
    List<Sheet> besides(UUID id) {
        return drafts
                .findById(id)
                .map(draft -> drafts.findByUploadIdAndStartedFalseOrderById(draft.uploadId()))
                .orElse(List.of())
                .stream()
                .map(SheetDraft::sheet)
                .toList();
    }

    @Transactional
    Sheet map(UUID id, long version, SheetMapping mapping) {
        SheetDraft draft = held(id, version);
        draft.map(mapping, clock.instant());
        return drafts.saveAndFlush(draft).sheet();
    }

    /** Asks for the run and remembers how the file was read. */
    @Transactional
    void start(UUID id, long version, Map<Integer, Integer> twice, @Nullable String wholeOf) {
        SheetDraft draft = held(id, version);
        Sheet sheet = draft.sheet();
        draft.start(twice, clock.instant());
        memories.findByHeadings(SheetMemory.key(sheet.headings()))
                .ifPresentOrElse(
                        known -> known.keep(sheet.mapping(), clock.instant()),
                        () -> memories.save(new SheetMemory(sheet.headings(), sheet.mapping(), clock.instant())));
        runs.request(id, LineReader.SOURCE, sheet.rows(), wholeOf);
    }

    @Transactional
    void discard(UUID id) {
        SheetDraft draft = drafts.findById(id)
                .filter(each -> !each.started())
                .orElseThrow(() -> new DomainException("exchange.sheet.error.gone"));
        drafts.delete(draft);
        runs.forget(id);
    }

    private SheetDraft held(UUID id, long version) {
        SheetDraft draft = drafts.findById(id)
                .filter(each -> !each.started())
                .orElseThrow(() -> new DomainException("exchange.sheet.error.gone"));
        if (draft.versionNumber() != version) {
            throw new DomainException("exchange.sheet.error.conflict");
        }
        return draft;
    }

    /** Forgets what nobody has gone on with, and what was read together with its run. */
    @Transactional
    void forgetOld() {
        for (UUID old : drafts.untouchedSince(clock.instant().minus(KEPT_OPEN), false)) {
            discard(old);
        }
        drafts.untouchedSince(clock.instant().minus(KEPT_STARTED), true).stream()
                .filter(each -> !runs.isKnown(each))
                .forEach(drafts::deleteById);
    }
}
