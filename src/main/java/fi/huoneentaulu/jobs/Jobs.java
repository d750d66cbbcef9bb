package fi.huoneentaulu.jobs;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Incidents;
import fi.huoneentaulu.base.ScheduledJob;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.ForAdministrators;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import net.javacrumbs.shedlock.core.LockConfiguration;
import net.javacrumbs.shedlock.core.LockProvider;
import net.javacrumbs.shedlock.core.SimpleLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;

/** The jobs of every module: run by the clock or by hand, on one node at a time. */
@Service
@ForAdministrators
public class Jobs {
    private static final Logger LOG = LoggerFactory.getLogger(Jobs.class);
    private static final Duration AT_LEAST = Duration.ofSeconds(1);

    private final Map<String, ScheduledJob> jobs = new TreeMap<>();
    private final JobRunLog runs;
    private final LockProvider locks;
    private final Clock clock;

    Jobs(List<ScheduledJob> jobs, JobRunLog runs, LockProvider locks, Clock clock) {
        this.runs = runs;
        this.locks = locks;
        this.clock = clock;
        for (ScheduledJob job : jobs) {
            if (this.jobs.put(job.name(), job) != null) {
                throw new IllegalStateException("Two jobs are named " + job.name());
            }
        }
    }

    /**
     * The names of all jobs.
     *
     * @return the names in alphabetical order
     */
    public List<String> names() {
        return List.copyOf(jobs.keySet());
    }

    /**
     * The newest runs.
     *
     * @param count how many at most
     * @return the runs, newest first
     */
    public List<JobRunLine> latest(int count) {
        return runs.latest(Limit.of(count));
    }

    /**
     * Runs a job now, unless it is running already on some node.
     *
     * @param name the job's name
     * @return false when it was running already
     * @throws DomainException when there is no such job
     */
    public boolean run(String name) {
        ScheduledJob job = jobs.get(name);
        if (job == null) {
            throw new DomainException("jobs.error.unknown", name);
        }
        Instant now = clock.instant();
        SimpleLock lock = locks.lock(new LockConfiguration(now, name, job.atMost(), AT_LEAST))
                .orElse(null);
        if (lock == null) {
            return false;
        }
        try {
            AsSystem.run(() -> runLogged(job));
        } finally {
            lock.unlock();
        }
        return true;
    }

    private void runLogged(ScheduledJob job) {
        JobRun run = runs.start(job.name());
        try {
            job.run();
            runs.succeeded(run);
        } catch (RuntimeException | Error e) {
            // An error too, such as a class that is missing: the run would else look as if it went on
            runs.failed(run, Incidents.report(LOG, "Job " + job.name() + " failed", e));
        }
    }
}
