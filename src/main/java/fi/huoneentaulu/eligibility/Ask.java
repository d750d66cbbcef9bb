package fi.huoneentaulu.eligibility;

/** When a fact is asked among the others: what stops at once first, consent last. */
public enum Ask {
    EARLY,
    NORMAL,
    LATE,
    LAST;

    /**
     * The turn in which the fact is asked: a later turn waits until everything of an earlier one has been answered,
     * however much it would decide.
     *
     * @return 0 for {@link #EARLY} and {@link #NORMAL}, which go by what they decide; 1 for {@link #LATE}, 2 for
     *     {@link #LAST}
     */
    public int turn() {
        return Math.max(0, ordinal() - NORMAL.ordinal());
    }
}
