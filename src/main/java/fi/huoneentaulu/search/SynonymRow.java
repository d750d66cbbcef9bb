package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
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

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SynonymRow() {}

    @SuppressWarnings("NullAway.Init") // the rest is set by change(...)
    SynonymRow(UUID id, Synonym synonym, Instant now) {
        this.id = id;
        change(synonym, now);
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

    Instant changedAt() {
        return changedAt;
    }

    Synonym synonym() {
        return new Synonym(List.of(terms.split(LINE)), lang, kind, List.of(targets.split(LINE)));
    }
}
