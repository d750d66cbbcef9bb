package fi.huoneentaulu.eligibility;

/** Whether a card fits a client. */
public enum Outcome {
    SUITABLE,
    NOT_SUITABLE,
    UNDECIDED
}
