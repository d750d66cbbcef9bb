package fi.huoneentaulu.search;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Searches on the same words that found nothing good. */
@Entity
@Table(name = "unmet_search")
class UnmetRow {
    /** From how many searches on the words can be read. */
    static final int SHOWN_FROM = 3;

    @Id
    private UUID id;

    @Version
    @Nullable
    private Long version;

    private String digest;

    @Nullable
    private String words;

    private int searches;

    private int reports;

    @Column(name = "first_at")
    private Instant firstAt;

    @Column(name = "last_at")
    private Instant lastAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected UnmetRow() {}

    UnmetRow(UUID id, String digest, Instant now) {
        this.id = id;
        this.digest = digest;
        this.firstAt = now;
        this.lastAt = now;
    }

    void searched(String typed, Instant now) {
        searches++;
        lastAt = now;
        if (searches >= SHOWN_FROM) {
            words = typed;
        }
    }

    void reported(String typed, Instant now) {
        reports++;
        lastAt = now;
        words = typed;
    }

    UUID id() {
        return id;
    }

    @Nullable
    String words() {
        return words;
    }

    int searches() {
        return searches;
    }

    int reports() {
        return reports;
    }

    Instant firstAt() {
        return firstAt;
    }

    Instant lastAt() {
        return lastAt;
    }
}
