package fi.huoneentaulu.search;

import fi.huoneentaulu.base.pack.PackHash;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
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

/** A stored synonym; its terms and targets stand one on a line. */
@Entity
@Table(name = "synonym")
class SynonymRow {
    private static final String LINE = "\n";

    @Id
    private UUID id;

    @Version
    @Nullable
    private Long version;

    private String terms;

    @Enumerated(EnumType.STRING)
    private Language lang;

    @Enumerated(EnumType.STRING)
    private SynonymKind kind;

    private String targets;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Nullable
    private String former;

    @Transient
    @Nullable
    private Said read;

    /** The columns as they were read: they are put into words only when they have changed. */
    private record Said(String terms, Language lang, SynonymKind kind, String targets) {
        Synonym synonym() {
            return new Synonym(List.of(terms.split(LINE)), lang, kind, List.of(targets.split(LINE)));
        }
    }

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SynonymRow() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by change(...)
    SynonymRow(UUID id, Synonym synonym, Instant now) {
        this.id = id;
        change(synonym, now);
        this.read = said();
    }

    @PostLoad
    void remember() {
        read = said();
    }

    /** Whoever changes a synonym: what it said is kept as a hash, so that a pack knows an older copy of it elsewhere. */
    @PreUpdate
    void grow() {
        Said left = read;
        if (left != null && !left.equals(said())) {
            former = PackHash.grown(former, SynonymFiles.canonical(left.synonym()));
        }
        read = said();
    }

    private Said said() {
        return new Said(terms, lang, kind, targets);
    }

    final String canonical() {
        return SynonymFiles.canonical(synonym());
    }

    List<String> hashes() {
        return PackHash.lineage(canonical(), former);
    }

    final void change(Synonym synonym, Instant now) {
        terms = String.join(LINE, synonym.terms());
        lang = synonym.lang();
        kind = synonym.kind();
        targets = String.join(LINE, synonym.to());
        changedAt = now;
    }

    UUID id() {
        return id;
    }

    long version() {
        return version == null ? 0 : version;
    }

    Instant changedAt() {
        return changedAt;
    }

    final Synonym synonym() {
        return said().synonym();
    }
}
