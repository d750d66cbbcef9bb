package fi.huoneentaulu.publishing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A published version: written once, never changed (Hibernate refuses to update it). */
@Entity
@Immutable
@Table(name = "document_version")
class DocumentVersion {
    @Id
    private UUID id;

    @Column(name = "document_id")
    private UUID documentId;

    private int number;

    private String body;

    @Column(name = "published_at")
    private Instant publishedAt;

    @Column(name = "published_by")
    private String publishedBy;

    private String reason;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected DocumentVersion() {}

    DocumentVersion(
            UUID id, UUID documentId, int number, String body, Instant publishedAt, String publishedBy, String reason) {
        this.id = id;
        this.documentId = documentId;
        this.number = number;
        this.body = body;
        this.publishedAt = publishedAt;
        this.publishedBy = publishedBy;
        this.reason = reason;
    }

    UUID id() {
        return id;
    }

    UUID documentId() {
        return documentId;
    }

    int number() {
        return number;
    }

    String body() {
        return body;
    }

    Instant publishedAt() {
        return publishedAt;
    }

    VersionSummary summary() {
        return new VersionSummary(number, publishedAt, publishedBy, reason);
    }
}
