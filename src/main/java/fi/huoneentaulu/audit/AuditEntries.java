package fi.huoneentaulu.audit;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The stored log: nothing here can change or remove an entry. */
interface AuditEntries extends Repository<AuditEntry, UUID> {

    AuditEntry save(AuditEntry entry);

    Optional<AuditEntry> findFirstBySealNumberNotNullOrderBySealNumberDesc();

    List<AuditEntry> findBySealNumberIsNullOrderByRecordedAtAscIdAsc(Limit limit);

    List<AuditEntry> findBySealNumberGreaterThanOrderBySealNumberAsc(long number, Limit limit);

    @Query("""
            select e from AuditEntry e
            where (:actor = '' or e.actor = :actor) and (:subject = '' or e.subjectCode = :subject)
            order by e.recordedAt desc, e.id desc
            """)
    List<AuditEntry> search(String actor, String subject, Pageable page);
}
