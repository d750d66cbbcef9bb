package fi.huoneentaulu.jobs;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One run of a job as an administrator reads it.
 *
 * @param job the job's name
 * @param startedAt when it started
 * @param endedAt when it ended, or null while it runs
 * @param outcome how it ended
 * @param incident the incident id of a failure, or null
 */
public record JobRunLine(
        String job,
        Instant startedAt,
        @Nullable Instant endedAt,
        JobOutcome outcome,
        @Nullable String incident) {}
