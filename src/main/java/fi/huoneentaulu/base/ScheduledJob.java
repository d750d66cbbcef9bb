package fi.huoneentaulu.base;

import java.time.Duration;

/**
 * Work that is done by the clock. A module makes one of these a bean; {@code jobs} runs it on one node at a time, as
 * the system actor, and keeps a log of the runs.
 */
public interface ScheduledJob {

    /**
     * The job's stable name, at most 60 characters.
     *
     * @return words joined with hyphens, such as {@code audit-seal}
     */
    String name();

    /**
     * When the job runs.
     *
     * @return a Spring cron expression of six fields, in Finnish time
     */
    String cron();

    /**
     * How long the job may hold its lock when the node that runs it dies.
     *
     * @return ten minutes unless the job says otherwise
     */
    default Duration atMost() {
        return Duration.ofMinutes(10);
    }

    /** Does the work; an exception is logged and marks the run as failed. */
    void run();
}
