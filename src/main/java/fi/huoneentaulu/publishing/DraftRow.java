package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A stored draft; it guards its own way from being written to being published. */
@Entity
@Table(name = "draft")
class DraftRow {
    @Id
    private UUID id;

    @Version
    private @Nullable Long revision;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String code;
    private @Nullable Integer baseVersion;
    private String body;

    @Enumerated(EnumType.STRING)
    private DraftState state = DraftState.OPEN;

    private @Nullable String reason;
    private @Nullable String returnedFor;
    private @Nullable String ground;
    private @Nullable String decidedBy;
    private @Nullable LocalDate publishOn;

    @Column(updatable = false)
    private Instant createdAt;

    private Instant changedAt;
    private String changedBy;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "draft_author", joinColumns = @JoinColumn(name = "draft_id"))
    @Column(name = "username")
    private Set<String> authors = new HashSet<>();

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected DraftRow() {}

    DraftRow(Subject subject, @Nullable Integer baseVersion, DraftBody body, String author, Instant now) {
        this.id = Ids.next(now);
        this.kind = subject.kind();
        this.code = subject.code();
        this.baseVersion = baseVersion;
        this.body = body.json();
        this.createdAt = now.truncatedTo(ChronoUnit.MICROS);
        this.changedAt = createdAt;
        this.changedBy = author;
    }

    /** Takes a new text; whoever writes becomes an author. */
    void write(DraftBody changed, String author, Instant now) {
        requireState(DraftState.OPEN, "publishing.error.not-open");
        body = changed.json();
        authors.add(author);
        touch(author, now);
    }

    void send(String why, String author, Instant now) {
        requireState(DraftState.OPEN, "publishing.error.not-open");
        state = DraftState.SENT;
        reason = why;
        returnedFor = null;
        authors.add(author);
        touch(author, now);
    }

    void recall(String author, Instant now) {
        if (state == DraftState.OPEN) {
            throw new DomainException("publishing.error.not-sent");
        }
        reopen(author, now);
    }

    void giveBack(String why, String approver, Instant now) {
        requireState(DraftState.SENT, "publishing.error.not-sent");
        reopen(approver, now);
        returnedFor = why;
    }

    void decide(DraftBody decided, String onGround, String approver, LocalDate on, Instant now) {
        requireState(DraftState.SENT, "publishing.error.not-sent");
        state = DraftState.DECIDED;
        body = decided.json();
        ground = onGround;
        decidedBy = approver;
        publishOn = on;
        touch(approver, now);
    }

    /** What was decided for a later day can no longer be published as it is. */
    void fallBack(String why, Instant now) {
        requireState(DraftState.DECIDED, "publishing.error.not-sent");
        reopen(changedBy, now);
        returnedFor = why;
    }

    private void reopen(String who, Instant now) {
        state = DraftState.OPEN;
        ground = null;
        decidedBy = null;
        publishOn = null;
        touch(who, now);
    }

    private void touch(String who, Instant now) {
        changedAt = now.truncatedTo(ChronoUnit.MICROS);
        changedBy = who;
    }

    private void requireState(DraftState required, String refusal) {
        if (state != required) {
            throw new DomainException(refusal);
        }
    }

    boolean hasRevision(long wanted) {
        return revision != null && revision == wanted;
    }

    UUID id() {
        return id;
    }

    long revision() {
        return revision == null ? 0 : revision;
    }

    Subject subject() {
        return new Subject(kind, code);
    }

    DraftBody body() {
        return DraftBody.parse(body);
    }

    DraftState state() {
        return state;
    }

    @Nullable
    Integer baseVersion() {
        return baseVersion;
    }

    Set<String> authors() {
        return Set.copyOf(authors);
    }

    Instant changedAt() {
        return changedAt;
    }

    String changedBy() {
        return changedBy;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    String returnedFor() {
        return returnedFor;
    }

    @Nullable
    String ground() {
        return ground;
    }

    @Nullable
    String decidedBy() {
        return decidedBy;
    }

    @Nullable
    LocalDate publishOn() {
        return publishOn;
    }
}
