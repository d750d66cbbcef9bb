package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An item that a run still has to read; without a body it must be fetched first. */
@Entity
@Table(name = "exchange_item")
class StagedItem {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private UUID runId;
    private int place;
    private @Nullable String itemKey;
    private @Nullable String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected StagedItem() {}

    StagedItem(UUID runId, int place, @Nullable String key, @Nullable String body, Instant now) {
        id = Ids.next(now);
        this.runId = runId;
        this.place = place;
        itemKey = key;
        this.body = body;
    }

    UUID id() {
        return id;
    }

    int place() {
        return place;
    }

    /** Its id at the source, when that is known before it is read. */
    @Nullable
    String key() {
        return itemKey;
    }

    @Nullable
    String body() {
        return body;
    }

    /** What the report calls it. */
    String called() {
        return itemKey == null ? "#" + place : itemKey;
    }
}
