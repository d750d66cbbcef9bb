package fi.huoneentaulu.eligibility;

/** When a fact is asked among the others: what stops at once first, consent last. */
public enum Ask {
    EARLY,
    NORMAL,
    LATE,
    LAST;

    /**
     * Whether the fact waits until everything asked earlier has been answered, however much it would decide.
     *
     * @return true for {@link #LATE} and {@link #LAST}
     */
    boolean waits() {
        return this == LATE || this == LAST;
    }
}
