package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A fact as it is stored: its key and place beside the document. */
@Entity
@Table(name = "fact")
class StoredFact {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String factKey;
    private int place;
    private String body;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected StoredFact() {}

    StoredFact(Instant now, String factKey, int place, String body) {
        this.id = Ids.next(now);
        this.factKey = factKey;
        this.place = place;
        this.body = body;
    }

    String body() {
        return body;
    }

    String factKey() {
        return factKey;
    }

    int place() {
        return place;
    }
}
