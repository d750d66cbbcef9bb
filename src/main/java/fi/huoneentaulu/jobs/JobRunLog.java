package fi.huoneentaulu.jobs;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writes the log of runs, each step in a transaction of its own so that a failed job cannot take it along. */
@Service
class JobRunLog {
    private static final Duration KEPT = Duration.ofDays(90);

    private final JobRuns runs;
    private final Clock clock;

    JobRunLog(JobRuns runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    @Transactional
    JobRun start(String job) {
        return runs.save(new JobRun(job, clock.instant()));
    }

    @Transactional
    void succeeded(JobRun run) {
        runs.findById(run.id()).ifPresent(each -> each.succeed(clock.instant()));
    }

    @Transactional
    void failed(JobRun run, String incident) {
        runs.findById(run.id()).ifPresent(each -> each.fail(clock.instant(), incident));
    }

    @Transactional(readOnly = true)
    List<JobRunLine> latest(Limit limit) {
        return runs.findByOrderByStartedAtDescIdDesc(limit).stream()
                .map(JobRun::line)
                .toList();
    }

    @Transactional
    void forgetOld() {
        runs.deleteOlderThan(clock.instant().minus(KEPT));
    }
}
