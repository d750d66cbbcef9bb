package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.JsonNode;

/** Documents that are being written; every document has at most one draft, which its editors share. */
@Service
@ForCoordinators
@Transactional
public class Drafts {
    private static final int LONGEST_REASON = 1_000;

    private final DraftRepository drafts;
    private final DocumentRepository documents;
    private final ContentTypes types;
    private final DraftDesk desk;
    private final Publisher publisher;
    private final HistoryBook history;
    private final Writers writers;
    private final Clock clock;

    Drafts(
            DraftRepository drafts,
            DocumentRepository documents,
            ContentTypes types,
            DraftDesk desk,
            Publisher publisher,
            HistoryBook history,
            Writers writers,
            Clock clock) {
        this.drafts = drafts;
        this.documents = documents;
        this.types = types;
        this.desk = desk;
        this.publisher = publisher;
        this.history = history;
        this.writers = writers;
        this.clock = clock;
    }

    /**
     * Every draft.
     *
     * @return the drafts, those changed last first
     */
    @ForMaintainers
    @Transactional(readOnly = true)
    public List<Draft> all() {
        return drafts.findAllByOrderByChangedAtDesc().stream().map(desk::draft).toList();
    }

    /**
     * Every draft of some kinds, for lists: read with two statements however many there are.
     *
     * @param kinds the kinds of documents
     * @return the drafts, those changed last first
     */
    @ForMaintainers
    @Transactional(readOnly = true)
    public List<DraftSummary> summaries(SubjectKind... kinds) {
        return desk.summaries(List.of(kinds));
    }

    /**
     * The draft of a document.
     *
     * @param subject the document
     * @return its draft, or empty when none is open
     */
    @ForMaintainers
    @Transactional(readOnly = true)
    public Optional<Draft> find(Subject subject) {
        return drafts.findByKindAndCode(subject.kind(), subject.code()).map(desk::draft);
    }

    /**
     * Begins a draft from the version in force; a draft that is open already goes on.
     *
     * @param subject a document in force
     * @return its draft
     * @throws DomainException when there is no such document
     */
    public Draft open(Subject subject) {
        return find(subject).orElseGet(() -> {
            DocumentRepository.HeadAndVersion current = documents
                    .findInForce(subject.kind(), subject.code())
                    .orElseThrow(() -> new DomainException("publishing.error.unknown", subject.code()));
            DraftBody body = DraftBody.parse(current.version().body());
            return begin(subject, current.version().number(), body, DocumentAct.DRAFTED, null);
        });
    }

    /**
     * Begins a document that is not here yet.
     *
     * @param subject the document, its code free
     * @param body what it begins with
     * @return its draft
     * @throws DomainException when the code is taken or is not one
     */
    public Draft create(Subject subject, DraftBody body) {
        requireCode(subject.code());
        if (documents.findByKindAndCode(subject.kind(), subject.code()).isPresent()
                || drafts.findByKindAndCode(subject.kind(), subject.code()).isPresent()) {
            throw new DomainException("publishing.error.taken", subject.code());
        }
        return begin(subject, null, body, DocumentAct.DRAFTED, null);
    }

    /**
     * Begins an empty document, valid from today.
     *
     * @param subject the document, its code free
     * @param title its Finnish title
     * @param start what every document of the kind begins with
     * @return its draft
     * @throws DomainException when it has no title, or the code is taken or is not one
     */
    public Draft begin(Subject subject, String title, DraftBody start) {
        if (title.isBlank()) {
            throw new DomainException("publishing.error.no-title");
        }
        String today = LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE).toString();
        return create(subject, start.withText("title.fi", title.strip()).withText("validFrom", today));
    }

    /**
     * Begins a document as a copy of another.
     *
     * @param pattern a document in force
     * @param code the new document's code
     * @return its draft; it has no decision, and says that it is a sample until it is decided on
     * @throws DomainException when there is no such pattern, or the code is taken or is not one
     */
    public Draft copy(Subject pattern, String code) {
        DraftBody copied = DraftBody.parse(documents
                .findInForce(pattern.kind(), pattern.code())
                .orElseThrow(() -> new DomainException("publishing.error.unknown", pattern.code()))
                .version()
                .body());
        for (String own : List.of("code", "decision", "checkedOn", "checkedBy", "reviewDue")) {
            copied = copied.without(own);
        }
        return create(new Subject(pattern.kind(), code), copied);
    }

    /**
     * Begins a draft with what an earlier version said.
     *
     * @param subject the document
     * @param version the version's number
     * @return the draft
     * @throws DomainException when there is no such version, or a draft is open already
     */
    public Draft restore(Subject subject, int version) {
        DocumentRepository.HeadAndVersion old = documents
                .findVersion(subject.kind(), subject.code(), version)
                .orElseThrow(() -> new DomainException("publishing.error.unknown", subject.code()));
        requireNoDraft(subject);
        DraftBody body = DraftBody.parse(old.version().body());
        int base = old.head().currentVersion();
        return begin(subject, base, body, DocumentAct.RESTORED, version);
    }

    /**
     * Begins a draft with what comes from outside, or puts it in the place of the version in force.
     *
     * @param subject the document
     * @param body what it says
     * @param reason where it comes from
     * @return the draft
     * @throws DomainException when a draft is open already
     */
    public Draft takeIn(Subject subject, DraftBody body, String reason) {
        requireNoDraft(subject);
        Integer base = documents
                .findByKindAndCode(subject.kind(), subject.code())
                .map(Document::currentVersion)
                .orElse(null);
        Writer writer = writers.current();
        DraftRow row = new DraftRow(subject, base, body, writer.username(), clock.instant());
        row.write(body, writer.username(), clock.instant());
        history.write(subject, DocumentAct.IMPORTED, writer, null, required(reason));
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * Stores edits. An edit whose place has another text than its writer saw is kept as a rival beside that text.
     *
     * @param subject the document
     * @param edits the edits in order
     * @return the draft as it is now, with what others have written meanwhile
     * @throws DomainException when there is no draft, it is not open, or a text holds a personal identity code
     */
    public Draft save(Subject subject, List<Edit> edits) {
        DraftRow row = desk.lock(subject);
        desk.apply(row, edits, writers.current());
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * Takes the user's own latest edit back.
     *
     * @param subject the document
     * @return the draft as it is now
     * @throws DomainException when there is nothing to take back, or somebody else has changed the place since
     */
    public Draft undo(Subject subject) {
        DraftRow row = desk.lock(subject);
        desk.undo(row, writers.current());
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * Makes the edit again that was taken back last.
     *
     * @param subject the document
     * @return the draft as it is now
     * @throws DomainException when there is nothing to make again, or somebody else has changed the place since
     */
    public Draft redo(Subject subject) {
        DraftRow row = desk.lock(subject);
        desk.redo(row, writers.current());
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * Settles a place where two texts met.
     *
     * @param subject the document
     * @param place the place
     * @param username whose rival text is settled
     * @param value what shall stand there; the text that stands there now leaves it as it is
     * @return the draft as it is now
     * @throws DomainException when the rival has been settled already
     */
    public Draft settle(Subject subject, String place, String username, @Nullable JsonNode value) {
        DraftRow row = desk.lock(subject);
        desk.settle(row, place, username, value, writers.current());
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * What stands in the way of sending a draft for decision.
     *
     * @param subject the document
     * @return the problems by place; empty when it can be sent
     */
    @ForMaintainers
    @Transactional(readOnly = true)
    public List<ContentProblem> problems(Subject subject) {
        return problems(types.of(subject.kind()), desk.require(subject));
    }

    /**
     * Sends a draft for decision.
     *
     * @param subject the document
     * @param reason what changes and why, at most 1000 characters
     * @return the draft
     * @throws InvalidContentException when something stands in the way
     * @throws DomainException when no reason is given, a conflict is open, or the draft is not open
     */
    public Draft send(Subject subject, String reason) {
        String why = required(reason);
        DraftRow row = desk.lock(subject);
        if (desk.hasRivals(row)) {
            throw new DomainException("publishing.error.conflict-open");
        }
        List<ContentProblem> problems = problems(types.of(subject.kind()), row);
        if (!problems.isEmpty()) {
            throw new InvalidContentException(subject.code(), problems);
        }
        row.send(why, writers.current().username(), clock.instant());
        history.write(subject, DocumentAct.SENT, writers.current(), null, why);
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * Takes a draft back that waits for a decision or for its day.
     *
     * @param subject the document
     * @return the draft, open again
     */
    public Draft recall(Subject subject) {
        DraftRow row = desk.lock(subject);
        row.recall(writers.current().username(), clock.instant());
        history.write(subject, DocumentAct.RECALLED, writers.current(), null, null);
        return desk.draft(drafts.saveAndFlush(row));
    }

    /**
     * Throws a draft away; the version in force stays.
     *
     * @param subject the document
     * @param reason why, at most 1000 characters
     */
    public void discard(Subject subject, String reason) {
        String why = required(reason);
        desk.remove(desk.lock(subject));
        history.write(subject, DocumentAct.DISCARDED, writers.current(), null, why);
    }

    private <B> List<ContentProblem> problems(ContentType<B> type, DraftRow row) {
        DraftReading<B> reading = type.codec().readDraft(row.subject().code(), row.body());
        return reading.problems().isEmpty()
                ? publisher.problems(type, row.subject().code(), reading.body())
                : reading.problems();
    }

    private Draft begin(
            Subject subject, @Nullable Integer base, DraftBody body, DocumentAct act, @Nullable Integer version) {
        Writer writer = writers.current();
        DraftRow row = drafts.saveAndFlush(new DraftRow(subject, base, body, writer.username(), clock.instant()));
        history.write(subject, act, writer, version, null);
        return desk.draft(row);
    }

    private void requireNoDraft(Subject subject) {
        if (drafts.findByKindAndCode(subject.kind(), subject.code()).isPresent()) {
            throw new DomainException("publishing.error.draft-open", subject.code());
        }
    }

    private static void requireCode(String code) {
        if (!code.matches("[a-z0-9]+(-[a-z0-9]+)*") || code.length() > 80) {
            throw new DomainException("publishing.error.code");
        }
    }

    static String required(String reason) {
        String why = reason.strip();
        if (why.isEmpty() || why.length() > LONGEST_REASON) {
            throw new DomainException("publishing.error.reason", LONGEST_REASON);
        }
        DraftDesk.refuseIdentityCode(why);
        return why;
    }
}
