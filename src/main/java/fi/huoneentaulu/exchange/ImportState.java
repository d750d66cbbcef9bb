package fi.huoneentaulu.exchange;

/** How far a run has come. */
public enum ImportState {
    /** It waits for its turn: one run goes on at a time. */
    QUEUED,
    RUNNING,
    DONE,
    /** Its source could not be read to the end; what is left waits, and the run can go on. */
    FAILED,
    /** Somebody stopped it; what is left waits, and the run can go on. */
    CANCELLED;

    /**
     * Whether the run is still to end by itself.
     *
     * @return true while it waits or runs
     */
    public boolean open() {
        return this == QUEUED || this == RUNNING;
    }

    /**
     * Whether the run can go on.
     *
     * @return true when it ended before everything was read
     */
    public boolean halted() {
        return this == FAILED || this == CANCELLED;
    }

    /**
     * The state in words.
     *
     * @return a translation key
     */
    public String key() {
        return "exchange.state." + name();
    }
}
