package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;

/** A line of a document's history: written once. */
@Entity
@Immutable
@Table(name = "document_event")
class DocumentEvent {
    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String code;
    private Instant happenedAt;
    private String actor;
    private String actorName;

    @Enumerated(EnumType.STRING)
    private DocumentAct act;

    private @Nullable Integer version;
    private @Nullable String reason;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected DocumentEvent() {}

    DocumentEvent(
            Subject subject,
            DocumentAct act,
            Writer writer,
            @Nullable Integer version,
            @Nullable String reason,
            Instant now) {
        this.id = Ids.next(now);
        this.kind = subject.kind();
        this.code = subject.code();
        this.happenedAt = now.truncatedTo(ChronoUnit.MICROS);
        this.actor = writer.username();
        this.actorName = writer.name();
        this.act = act;
        this.version = version;
        this.reason = reason;
    }

    HistoryLine line() {
        return new HistoryLine(new Subject(kind, code), act, happenedAt, actorName, version, reason);
    }
}
