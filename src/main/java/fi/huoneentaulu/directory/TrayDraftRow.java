package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;

/** What somebody has typed into the form of a service and not saved yet. */
@Entity
@Table(name = "tray_draft")
class TrayDraftRow {
    private static final TypeReference<TreeMap<String, String>> TYPED = new TypeReference<>() {};

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
        body = "{}";
        savedAt = now;
    }

    Map<String, String> typed() {
        return TrayMapper.JSON.readValue(body, TYPED);
    }

    void keep(Map<String, String> typed, Instant now) {
        body = TrayMapper.JSON.writeValueAsString(new TreeMap<>(typed));
        savedAt = now.truncatedTo(ChronoUnit.MICROS);
    }
}
