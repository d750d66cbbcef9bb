package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Open drafts. */
interface DraftRepository extends Repository<DraftRow, UUID> {

    DraftRow saveAndFlush(DraftRow draft);

    void delete(DraftRow draft);

    Optional<DraftRow> findByKindAndCode(SubjectKind kind, String code);

    /** For a change: of two editors who save at the same moment the second waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from DraftRow d where d.kind = :kind and d.code = :code")
    Optional<DraftRow> lock(SubjectKind kind, String code);

    List<DraftRow> findAllByOrderByChangedAtDesc();

    /** With the authors in the same statement. */
    @Query(
            "select distinct d from DraftRow d left join fetch d.authors where d.kind in :kinds order by d.changedAt desc")
    List<DraftRow> findWithAuthors(Collection<SubjectKind> kinds);

    @Query("""
            select d from DraftRow d where d.state = fi.huoneentaulu.publishing.DraftState.DECIDED
            and d.publishOn <= :day order by d.publishOn, d.code""")
    List<DraftRow> findDue(LocalDate day);
}
