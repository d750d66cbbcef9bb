package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A text that did not get into a draft since another editor's stood in its place; it is kept until it is settled. */
@Entity
@Table(name = "draft_rival")
class DraftRival {
    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    private String place;
    private @Nullable String text;
    private String writtenBy;
    private String writerName;
    private Instant writtenAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected DraftRival() {}

    DraftRival(UUID draftId, String place, @Nullable JsonNode text, Writer writer, Instant now) {
        this.id = Ids.next(now);
        this.draftId = draftId;
        this.place = place;
        this.writtenBy = writer.username();
        this.writerName = writer.name();
        this.writtenAt = now.truncatedTo(ChronoUnit.MICROS);
        rewrite(text, now);
    }

    final void rewrite(@Nullable JsonNode newText, Instant now) {
        text = newText == null ? null : newText.toString();
        writtenAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    Draft.Rival rival() {
        return new Draft.Rival(place, DraftBody.value(text), writtenBy, writerName, writtenAt);
    }
}
