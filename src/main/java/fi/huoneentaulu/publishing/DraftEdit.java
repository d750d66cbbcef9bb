package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** An edit that was applied to a draft; undo takes it back. */
@Entity
@Table(name = "draft_edit")
class DraftEdit {
    private static final Duration ONE_BREATH = Duration.ofSeconds(5);

    @Id
    private UUID id;

    @Column(name = "draft_id")
    private UUID draftId;

    private String place;
    private @Nullable String beforeValue;
    private @Nullable String afterValue;
    private String madeBy;
    private Instant madeAt;
    private boolean undone;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected DraftEdit() {}

    DraftEdit(UUID draftId, Edit edit, String madeBy, Instant now) {
        this.id = Ids.next(now);
        this.draftId = draftId;
        this.place = edit.place();
        this.beforeValue = text(edit.before());
        this.afterValue = text(edit.after());
        this.madeBy = madeBy;
        this.madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    /** Typing on in one place is one edit to take back, not one for each pause. */
    boolean goesOnWith(Edit next, String author, Instant now) {
        return !undone
                && madeBy.equals(author)
                && place.equals(next.place())
                && Duration.between(madeAt, now).compareTo(ONE_BREATH) < 0;
    }

    void goOn(Edit next, Instant now) {
        afterValue = text(next.after());
        madeAt = now.truncatedTo(ChronoUnit.MICROS);
    }

    void undo() {
        undone = true;
    }

    void redo() {
        undone = false;
    }

    String place() {
        return place;
    }

    @Nullable
    JsonNode before() {
        return DraftBody.value(beforeValue);
    }

    @Nullable
    JsonNode after() {
        return DraftBody.value(afterValue);
    }

    private static @Nullable String text(@Nullable JsonNode value) {
        return value == null ? null : value.toString();
    }
}
