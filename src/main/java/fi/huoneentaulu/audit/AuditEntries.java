package fi.huoneentaulu.audit;

import java.time.Instant;
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
            where (:actor = '' or e.actor = :actor)
              and (:action = '' or e.action = :action)
              and (:subject = '' or e.subjectCode = :subject)
              and e.recordedAt between :from and :until
            order by e.recordedAt desc, e.id desc
            """)
    List<AuditEntry> search(String actor, String action, String subject, Instant from, Instant until, Pageable page);

    @Query("select distinct e.action from AuditEntry e order by e.action")
    List<String> actions();
}
