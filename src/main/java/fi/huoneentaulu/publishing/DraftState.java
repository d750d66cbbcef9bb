package fi.huoneentaulu.publishing;

/** Where a draft stands on its way to the readers. */
public enum DraftState {
    /** It is being written. */
    OPEN,
    /** It waits for an approver. */
    SENT,
    /** It has been decided on and waits for its day. */
    DECIDED
}
