package fi.huoneentaulu.jobs;

/** How a run of a job ended, or that it has not; a run whose node died stays running. */
public enum JobOutcome {
    RUNNING,
    SUCCEEDED,
    FAILED
}
