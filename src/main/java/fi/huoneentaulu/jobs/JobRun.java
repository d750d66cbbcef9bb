package fi.huoneentaulu.jobs;

import fi.huoneentaulu.base.Ids;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run of a job. */
@Entity
@Table(name = "job_run")
class JobRun {
    @Id
    private UUID id;

    @Version
    private @Nullable Long version;

    private String job;
    private Instant startedAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private JobOutcome outcome;

    private @Nullable String incident;

    @SuppressWarnings("NullAway.Init") // for Hibernate alone
    protected JobRun() {}

    JobRun(String job, Instant startedAt) {
        this.id = Ids.next(startedAt);
        this.job = job;
        this.startedAt = startedAt;
        this.outcome = JobOutcome.RUNNING;
    }

    UUID id() {
        return id;
    }

    void succeed(Instant at) {
        endedAt = at;
        outcome = JobOutcome.SUCCEEDED;
    }

    void fail(Instant at, String incidentId) {
        endedAt = at;
        outcome = JobOutcome.FAILED;
        incident = incidentId;
    }

    JobRunLine line() {
        return new JobRunLine(job, startedAt, endedAt, outcome, incident);
    }
}
