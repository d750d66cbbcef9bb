package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.IdentityCodes;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Works on stored drafts inside the caller's transaction: applies edits, keeps rivals, takes edits back. */
@Component
class DraftDesk {
    private static final int LARGEST = 900_000;

    private final DraftRepository drafts;
    private final DraftEditRepository edits;
    private final DraftRivalRepository rivals;
    private final Writers writers;
    private final Clock clock;

    DraftDesk(
            DraftRepository drafts,
            DraftEditRepository edits,
            DraftRivalRepository rivals,
            Writers writers,
            Clock clock) {
        this.drafts = drafts;
        this.edits = edits;
        this.rivals = rivals;
        this.writers = writers;
        this.clock = clock;
    }

    DraftRow require(Subject subject) {
        return found(subject, drafts.findByKindAndCode(subject.kind(), subject.code()));
    }

    DraftRow lock(Subject subject) {
        return found(subject, drafts.lock(subject.kind(), subject.code()));
    }

    private static DraftRow found(Subject subject, Optional<DraftRow> row) {
        return row.orElseThrow(() -> new DomainException("publishing.error.no-draft", subject.code()));
    }

    Draft draft(DraftRow row) {
        String reader = writers.current().username();
        return new Draft(
                row.subject(),
                row.revision(),
                row.state(),
                row.baseVersion(),
                row.body(),
                row.authors(),
                row.changedAt(),
                row.changedBy(),
                row.reason(),
                row.returnedFor(),
                row.publishOn(),
                rivals.findByDraftIdOrderByWrittenAt(row.id()).stream()
                        .map(DraftRival::rival)
                        .toList(),
                lastDone(row, reader).isPresent(),
                nextUndone(row, reader).isPresent());
    }

    List<DraftSummary> summaries(Collection<SubjectKind> kinds) {
        Set<UUID> conflicts = rivals.findDraftIds();
        return drafts.findWithAuthors(kinds).stream()
                .map(row -> new DraftSummary(
                        row.subject(),
                        row.revision(),
                        row.state(),
                        row.body(),
                        row.authors(),
                        row.changedAt(),
                        row.returnedFor(),
                        row.publishOn(),
                        conflicts.contains(row.id())))
                .toList();
    }

    void apply(DraftRow row, List<Edit> wanted, Writer writer) {
        DraftBody body = row.body();
        boolean changed = false;
        for (Edit edit : wanted) {
            refuseIdentityCode(edit.after() == null ? "" : edit.after().toString());
            if (body.holds(edit.place(), edit.after())) {
                continue;
            }
            if (!body.holds(edit.place(), edit.before())) {
                keepRival(row, edit, writer);
                continue;
            }
            body = body.with(edit.place(), edit.after());
            remember(row, edit, writer);
            changed = true;
        }
        if (changed || row.state() != DraftState.OPEN) {
            write(row, body, writer);
        }
    }

    private void write(DraftRow row, DraftBody body, Writer writer) {
        if (body.json().length() > LARGEST) {
            throw new DomainException("publishing.error.too-large");
        }
        row.write(body, writer.username(), clock.instant());
    }

    private void remember(DraftRow row, Edit edit, Writer writer) {
        edits.forgetUndone(row.id(), writer.username());
        Optional<DraftEdit> last = edits.findFirstByDraftIdOrderByMadeAtDescIdDesc(row.id());
        if (last.isPresent() && last.get().goesOnWith(edit, writer.username(), clock.instant())) {
            last.get().goOn(edit, clock.instant());
        } else {
            edits.save(new DraftEdit(row.id(), edit, writer.username(), clock.instant()));
        }
    }

    private void keepRival(DraftRow row, Edit edit, Writer writer) {
        rivals.findByDraftIdAndPlaceAndWrittenBy(row.id(), edit.place(), writer.username())
                .ifPresentOrElse(
                        rival -> rival.rewrite(edit.after(), clock.instant()),
                        () -> rivals.save(
                                new DraftRival(row.id(), edit.place(), edit.after(), writer, clock.instant())));
    }

    boolean hasRivals(DraftRow row) {
        return rivals.existsByDraftId(row.id());
    }

    void settle(DraftRow row, String place, String username, @Nullable JsonNode value, Writer writer) {
        DraftRival rival = rivals.findByDraftIdAndPlaceAndWrittenBy(row.id(), place, username)
                .orElseThrow(() -> new DomainException("publishing.error.settled"));
        apply(row, List.of(new Edit(place, row.body().at(place), value)), writer);
        rivals.delete(rival);
    }

    void undo(DraftRow row, Writer writer) {
        DraftEdit edit = lastDone(row, writer.username())
                .orElseThrow(() -> new DomainException("publishing.error.nothing-to-undo"));
        replace(row, edit.place(), edit.after(), edit.before(), writer);
        edit.undo();
    }

    void redo(DraftRow row, Writer writer) {
        DraftEdit edit = nextUndone(row, writer.username())
                .orElseThrow(() -> new DomainException("publishing.error.nothing-to-redo"));
        replace(row, edit.place(), edit.before(), edit.after(), writer);
        edit.redo();
    }

    private void replace(DraftRow row, String place, @Nullable JsonNode from, @Nullable JsonNode to, Writer writer) {
        DraftBody body = row.body();
        if (!body.holds(place, from)) {
            throw new DomainException("publishing.error.changed-since");
        }
        write(row, body.with(place, to), writer);
    }

    private Optional<DraftEdit> lastDone(DraftRow row, String username) {
        return edits.findFirstByDraftIdAndMadeByAndUndoneFalseOrderByMadeAtDescIdDesc(row.id(), username);
    }

    private Optional<DraftEdit> nextUndone(DraftRow row, String username) {
        return edits.findFirstByDraftIdAndMadeByAndUndoneTrueOrderByMadeAtAscIdAsc(row.id(), username);
    }

    void remove(DraftRow row) {
        edits.deleteOf(row.id());
        rivals.deleteOf(row.id());
        drafts.delete(row);
    }

    static void refuseIdentityCode(String text) {
        if (IdentityCodes.contains(text)) {
            throw new DomainException("publishing.error.identity-code");
        }
    }
}
