package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.hibernate.search.mapper.pojo.bridge.mapping.annotation.TypeBinderRef;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.Indexed;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.TypeBinding;
import org.jspecify.annotations.Nullable;

/** One findable thing. A row is never changed: its owner replaces it, and the index follows. */
@Entity
@Table(name = "search_entry")
@Indexed(index = "search_entry")
@TypeBinding(binder = @TypeBinderRef(type = IndexBinder.class))
class SearchEntryRow {
    @Id
    private UUID id;

    @Version
    @Nullable
    private Long version;

    @Enumerated(EnumType.STRING)
    private SubjectKind kind;

    private String code;

    private String head;

    @Column(name = "text_fi")
    private String textFi;

    @Column(name = "text_sv")
    @Nullable
    private String textSv;

    @Column(name = "text_en")
    @Nullable
    private String textEn;

    @Column(name = "changed_at")
    private Instant changedAt;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected SearchEntryRow() {}

    SearchEntryRow(UUID id, SearchEntry entry, Instant changedAt) {
        this.id = id;
        this.kind = entry.subject().kind();
        this.code = entry.subject().code();
        this.head = HeadCodec.write(IndexedHead.of(entry));
        this.textFi = entry.text().fi();
        this.textSv = entry.text().sv();
        this.textEn = entry.text().en();
        this.changedAt = changedAt.truncatedTo(ChronoUnit.MILLIS);
    }

    String rawHead() {
        return head;
    }

    IndexedHead head() {
        return HeadCodec.read(head);
    }

    LocalizedText text() {
        return new LocalizedText(textFi, textSv, textEn);
    }

    Instant changedAt() {
        return changedAt;
    }
}
