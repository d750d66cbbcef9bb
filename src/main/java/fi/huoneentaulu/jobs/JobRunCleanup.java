package fi.huoneentaulu.jobs;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Forgets runs older than 90 days, every night. */
@Component
class JobRunCleanup implements ScheduledJob {
    private final JobRunLog runs;

    JobRunCleanup(JobRunLog runs) {
        this.runs = runs;
    }

    @Override
    public String name() {
        return "job-run-cleanup";
    }

    @Override
    public String cron() {
        return "0 40 3 * * *";
    }

    @Override
    public void run() {
        runs.forgetOld();
    }
}
