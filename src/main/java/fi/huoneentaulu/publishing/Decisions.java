package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.access.ForApprovers;
import fi.huoneentaulu.base.access.ForSystem;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Decisions on guidance (seed S5.13): an approver decides on the texts of the own service areas, and never on a text that
 * the approver has written.
 */
@Service
@ForApprovers
@Transactional
public class Decisions {

    private final DraftRepository drafts;
    private final DocumentRepository documents;
    private final ContentTypes types;
    private final DraftDesk desk;
    private final Publisher publisher;
    private final HistoryBook history;
    private final Writers writers;
    private final Clock clock;

    Decisions(
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
     * The drafts that wait for this approver: of the own service areas and written by others.
     *
     * @return the drafts, those that have waited longest first
     */
    @Transactional(readOnly = true)
    public List<Draft> waiting() {
        return drafts.findAllByOrderByChangedAtDesc().reversed().stream()
                .filter(row -> row.state() == DraftState.SENT && refusal(row).isEmpty())
                .map(desk::draft)
                .toList();
    }

    /**
     * Whether this approver may decide on a draft.
     *
     * @param subject the document
     * @return the translation key of why not, or empty when the approver may
     */
    @Transactional(readOnly = true)
    public Optional<String> refusal(Subject subject) {
        return drafts.findByKindAndCode(subject.kind(), subject.code()).flatMap(this::refusal);
    }

    /**
     * Returns a draft to its authors.
     *
     * @param subject the document
     * @param revision what the approver has read
     * @param reason what should be mended, at most 1000 characters
     * @throws DomainException when the approver may not decide on it, it has changed, or no reason is given
     */
    public void giveBack(Subject subject, long revision, String reason) {
        String why = Drafts.required(reason);
        DraftRow row = toDecide(subject, revision);
        row.giveBack(why, writers.current().username(), clock.instant());
        history.write(subject, DocumentAct.RETURNED, writers.current(), null, why);
    }

    /**
     * Decides that a draft shall be published.
     *
     * @param subject the document
     * @param revision what the approver has read
     * @param ground on what ground, at most 1000 characters
     * @param publishOn the day, or null for at once
     * @return true when it is in force now, false when it waits for its day
     * @throws InvalidContentException when something stands in the way of publishing
     * @throws DomainException when the approver may not decide on it, it has changed, no ground is given, or the day has
     *     passed
     */
    public boolean decide(Subject subject, long revision, String ground, @Nullable LocalDate publishOn) {
        String onGround = Drafts.required(ground);
        DraftRow row = toDecide(subject, revision);
        LocalDate today = today();
        LocalDate day = publishOn == null ? today : publishOn;
        if (day.isBefore(today)) {
            throw new DomainException("publishing.error.past-day");
        }
        Writer approver = writers.current();
        DraftBody decided = decided(types.of(subject.kind()), row, new Ruling(approver.name(), today, onGround));
        row.decide(decided, onGround, approver.name(), day, clock.instant());
        history.write(subject, DocumentAct.DECIDED, approver, null, onGround);
        if (day.isAfter(today)) {
            return false;
        }
        publish(types.of(subject.kind()), row, approver);
        return true;
    }

    /**
     * Takes a document out of use; its versions stay readable by their links.
     *
     * @param subject the document
     * @param reason why, at most 1000 characters
     * @param replacement the code of the document to use instead, or null
     * @throws DomainException when the approver does not decide on its service area, or there is no such replacement
     */
    public void withdraw(Subject subject, String reason, @Nullable String replacement) {
        String why = Drafts.required(reason);
        DocumentRepository.HeadAndVersion current = documents
                .findInForce(subject.kind(), subject.code())
                .orElseThrow(() -> new DomainException("publishing.error.unknown", subject.code()));
        if (!writers.decidesOn(area(types.of(subject.kind()), current.version()))) {
            throw new DomainException("publishing.error.other-service-area");
        }
        if (replacement != null
                && (replacement.equals(subject.code())
                        || documents.findInForce(subject.kind(), replacement).isEmpty())) {
            throw new DomainException("publishing.error.no-replacement", replacement);
        }
        publisher.requireNotNeeded(subject);
        current.head().withdraw(new Withdrawal(today(), why, replacement));
        documents.save(current.head());
        publisher.takeOutOfIndex(subject);
        history.write(
                subject,
                DocumentAct.WITHDRAWN,
                writers.current(),
                current.version().number(),
                why);
    }

    /**
     * Publishes what was decided for a day that has come; what can no longer be published returns to its authors.
     *
     * @return how many were published
     */
    @ForSystem
    public int publishDue() {
        int published = 0;
        for (DraftRow row : drafts.findDue(today())) {
            ContentType<?> type = types.of(row.subject().kind());
            List<ContentProblem> problems = problems(type, row);
            if (problems.isEmpty()) {
                publish(type, row, writers.current());
                published++;
            } else {
                row.fallBack(problems.getFirst().place(), clock.instant());
                drafts.saveAndFlush(row);
                history.write(row.subject(), DocumentAct.RETURNED, writers.current(), null, problems.toString());
            }
        }
        return published;
    }

    private DraftRow toDecide(Subject subject, long revision) {
        DraftRow row = desk.lock(subject);
        refusal(row).ifPresent(key -> {
            throw new DomainException(key);
        });
        if (!row.hasRevision(revision)) {
            throw new DomainException("publishing.error.changed-since-read");
        }
        return row;
    }

    private Optional<String> refusal(DraftRow row) {
        if (row.authors().contains(writers.current().username())) {
            return Optional.of("publishing.error.own-text");
        }
        List<String> areas = new ArrayList<>(area(types.of(row.subject().kind()), row));
        documents
                .findInForce(row.subject().kind(), row.subject().code())
                .ifPresent(found -> areas.addAll(area(types.of(row.subject().kind()), found.version())));
        return areas.isEmpty() || !writers.decidesOn(areas)
                ? Optional.of("publishing.error.other-service-area")
                : Optional.empty();
    }

    private static <B> Set<String> area(ContentType<B> type, DraftRow row) {
        return area(type.label(
                type.codec().readDraft(row.subject().code(), row.body()).body()));
    }

    private static <B> Set<String> area(ContentType<B> type, DocumentVersion version) {
        return area(type.label(type.codec().read(version.body())));
    }

    private static Set<String> area(ContentLabel label) {
        String area = label.serviceArea();
        return area == null ? Set.of() : Set.of(area);
    }

    private static <B> DraftBody decided(ContentType<B> type, DraftRow row, Ruling ruling) {
        B body = type.codec().readDraft(row.subject().code(), row.body()).body();
        return DraftBody.parse(type.codec().write(type.decided(body, ruling)));
    }

    private <B> List<ContentProblem> problems(ContentType<B> type, DraftRow row) {
        DraftReading<B> reading = type.codec().readDraft(row.subject().code(), row.body());
        return reading.problems().isEmpty()
                ? publisher.problems(type, row.subject().code(), reading.body())
                : reading.problems();
    }

    private <B> void publish(ContentType<B> type, DraftRow row, Writer writer) {
        B body = type.codec().read(row.body().json());
        String reason = Optional.ofNullable(row.reason()).orElse("");
        Check check = type.checked(body, Optional.ofNullable(row.decidedBy()).orElse(writer.name()), today());
        publisher.publish(type, row.subject().code(), body, check, reason, writer);
        desk.remove(row);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), FinnishTime.ZONE);
    }
}
