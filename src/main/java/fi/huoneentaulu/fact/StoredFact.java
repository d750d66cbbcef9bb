package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.pack.PackHash;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PreUpdate;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
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
    private @Nullable String former;

    @Transient
    private @Nullable String read;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected StoredFact() {}

    StoredFact(Instant now, String factKey, int place, String body) {
        this.id = Ids.next(now);
        this.factKey = factKey;
        this.place = place;
        this.body = body;
        this.read = body;
    }

    void rewrite(String other) {
        body = other;
    }

    @PostLoad
    void remember() {
        read = body;
    }

    /** Whoever changes a fact: what it said is kept as a hash, so that a pack knows an older copy of it elsewhere. */
    @PreUpdate
    void grow() {
        String left = read;
        if (left != null && !left.equals(body)) {
            former = PackHash.grown(former, left);
        }
        read = body;
    }

    List<String> hashes() {
        return PackHash.lineage(body, former);
    }

    void change(String newBody) {
        body = newBody;
    }

    boolean hasVersion(long wanted) {
        return version() == wanted;
    }

    long version() {
        return version == null ? 0 : version;
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
