package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Heads of documents, with the version in force beside them where it is read. */
interface DocumentRepository extends Repository<Document, UUID> {

    /** A head with one of its versions. */
    record HeadAndVersion(Document head, DocumentVersion version) {}

    /** The columns that lists need: what must be known of a version to look for its body, and its document's check. */
    record HeadAndId(
            String code,
            UUID versionId,
            int number,
            Instant publishedAt,
            LocalDate checkedOn,
            String checkedByFi,
            @Nullable String checkedBySv,
            @Nullable String checkedByEn,
            LocalDate reviewDue) {

        Check check() {
            return new Check(checkedOn, new LocalizedText(checkedByFi, checkedBySv, checkedByEn), reviewDue);
        }
    }

    Document save(Document document);

    Optional<Document> findByKindAndCode(SubjectKind kind, String code);

    boolean existsByKind(SubjectKind kind);

    @Query("""
            select new fi.huoneentaulu.publishing.DocumentRepository$HeadAndId(
                d.code, v.id, v.number, v.publishedAt,
                d.checkedOn, d.checkedByFi, d.checkedBySv, d.checkedByEn, d.reviewDue)
            from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.currentVersion
            where d.kind = :kind and d.withdrawnOn is null order by d.code""")
    List<HeadAndId> findAllInForce(SubjectKind kind);

    @Query("""
            select new fi.huoneentaulu.publishing.DocumentRepository$HeadAndId(
                d.code, v.id, v.number, v.publishedAt,
                d.checkedOn, d.checkedByFi, d.checkedBySv, d.checkedByEn, d.reviewDue)
            from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.currentVersion
            where d.kind = :kind and d.withdrawnOn is not null order by d.code""")
    List<HeadAndId> findAllWithdrawn(SubjectKind kind);

    @Query("""
            select new fi.huoneentaulu.publishing.DocumentRepository$HeadAndId(
                d.code, v.id, v.number, v.publishedAt,
                d.checkedOn, d.checkedByFi, d.checkedBySv, d.checkedByEn, d.reviewDue)
            from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.currentVersion
            where d.kind = :kind and d.code in :codes and d.withdrawnOn is null""")
    List<HeadAndId> findAllInForce(SubjectKind kind, Collection<String> codes);

    @Query("""
            select new fi.huoneentaulu.publishing.DocumentRepository$HeadAndVersion(d, v)
            from Document d join DocumentVersion v on v.documentId = d.id and v.number = d.currentVersion
            where d.kind = :kind and d.code = :code and d.withdrawnOn is null""")
    Optional<HeadAndVersion> findInForce(SubjectKind kind, String code);

    @Query("""
            select new fi.huoneentaulu.publishing.DocumentRepository$HeadAndVersion(d, v)
            from Document d join DocumentVersion v on v.documentId = d.id
            where d.kind = :kind and d.code = :code and v.number = :number""")
    Optional<HeadAndVersion> findVersion(SubjectKind kind, String code, int number);

    @Query("""
            select v from DocumentVersion v join Document d on v.documentId = d.id
            where d.kind = :kind and d.code = :code order by v.number desc""")
    List<DocumentVersion> findVersions(SubjectKind kind, String code);
}
