package fi.huoneentaulu.jobs;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The stored runs. */
interface JobRuns extends JpaRepository<JobRun, UUID> {

    List<JobRun> findByOrderByStartedAtDescIdDesc(Limit limit);

    @Modifying
    @Query("delete from JobRun r where r.startedAt < :before")
    void deleteOlderThan(Instant before);
}
