package fi.huoneentaulu.publishing;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A stored file without its bytes: written once, never changed. */
@Entity
@Immutable
@Table(name = "attachment")
class AttachmentRow implements Persistable<String> {
    @Id
    private String sha256;

    @Enumerated(EnumType.STRING)
    private AttachmentType type;

    private int byteCount;
    private String addedBy;
    private Instant addedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttachmentRow() {}

    AttachmentRow(AttachmentContent content, String addedBy, Instant now) {
        this.sha256 = content.sha256();
        this.type = content.type();
        this.byteCount = content.bytes().length;
        this.addedBy = addedBy;
        this.addedAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    @Override
    public @Nullable String getId() {
        return sha256;
    }

    /** Only new ones are ever saved. */
    @Override
    public boolean isNew() {
        return true;
    }

    AttachmentType type() {
        return type;
    }

    int byteCount() {
        return byteCount;
    }
}
