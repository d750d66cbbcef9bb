package fi.huoneentaulu.audit;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** One line of the log: written once, then sealed once. */
@Entity
@Table(name = "audit_entry")
class AuditEntry implements Persistable<UUID> {
    @Id
    private UUID id;

    @Column(updatable = false)
    private Instant recordedAt;

    @Column(updatable = false)
    private String actor;

    @Column(updatable = false)
    private String actorRoles;

    @Column(updatable = false)
    private String action;

    @Column(updatable = false)
    private String subjectKind;

    @Column(updatable = false)
    private String subjectCode;

    @Column(updatable = false)
    private @Nullable String incident;

    private @Nullable Long sealNumber;
    private @Nullable String sealHash;

    @Transient
    private boolean stored;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected AuditEntry() {}

    AuditEntry(Instant at, String actor, String roles, String action, AuditSubject subject, @Nullable String incident) {
        this.id = Ids.next(at);
        this.recordedAt = at.truncatedTo(ChronoUnit.MICROS);
        this.actor = actor;
        this.actorRoles = roles;
        this.action = action;
        this.subjectKind = subject.kind();
        this.subjectCode = subject.code();
        this.incident = incident;
    }

    void seal(ChainLink link) {
        if (sealNumber != null) {
            throw new IllegalStateException("The entry is sealed already");
        }
        sealNumber = link.number();
        sealHash = link.hash();
    }

    /** The fields that the seal covers, in a fixed order. */
    String[] sealedFields() {
        return new String[] {
            id.toString(),
            recordedAt.toString(),
            actor,
            actorRoles,
            action,
            subjectKind,
            subjectCode,
            incident == null ? "" : incident
        };
    }

    @Nullable
    Long sealNumber() {
        return sealNumber;
    }

    @Nullable
    String sealHash() {
        return sealHash;
    }

    AuditLine line() {
        return new AuditLine(
                recordedAt, actor, actorRoles, action, subjectKind, subjectCode, incident, sealNumber != null);
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void markStored() {
        stored = true;
    }
}
