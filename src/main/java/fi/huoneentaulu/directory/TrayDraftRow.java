package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody has typed into the form of a service and not saved yet. */
@Entity
@Table(name = "tray_draft")
class TrayDraftRow {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String subject;
    private String username;
    private String body;
    private Instant savedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected TrayDraftRow() {}

    TrayDraftRow(String subject, String username, Instant now) {
        id = Ids.next(now);
        this.subject = subject;
        this.username = username;
        keep(TrayDraft.EMPTY, now);
    }

    String subject() {
        return subject;
    }

    TrayDraft draft() {
        return Objects.requireNonNull(TrayMapper.JSON.readValue(body, TrayDraft.class));
    }

    final void keep(TrayDraft draft, Instant now) {
        body = TrayMapper.JSON.writeValueAsString(draft);
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
