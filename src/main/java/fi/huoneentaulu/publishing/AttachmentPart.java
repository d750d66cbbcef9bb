package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Some of the bytes of a stored file. */
@Entity
@Immutable
@Table(name = "attachment_part")
class AttachmentPart {
    @Id
    private UUID id;

    private String sha256;
    private int number;
    private byte[] content;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected AttachmentPart() {}

    AttachmentPart(String sha256, int number, byte[] content, Instant now) {
        this.id = Ids.next(now);
        this.sha256 = sha256;
        this.number = number;
        this.content = content;
    }

    byte[] content() {
        return content;
    }
}
