package fi.huoneentaulu.exchange;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The stored runs. */
interface ImportRuns extends JpaRepository<ImportRun, UUID> {

    /** The run, kept from everyone else until the transaction ends: a step and a cancellation never cross. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from ImportRun r where r.id = :id")
    Optional<ImportRun> held(UUID id);

    /** A run that a killed node left goes before those that wait. */
    @Query("select r.id from ImportRun r where r.state in :states order by r.startedAt asc nulls last, r.id asc")
    List<UUID> open(Collection<ImportState> states, Limit limit);

    List<ImportRun> findByOrderByIdDesc(Limit limit);

    @Query("select r.id from ImportRun r where r.endedAt < :before")
    List<UUID> endedBefore(Instant before);
}
