package fi.huoneentaulu.eligibility;

/** Where a single criterion or obstacle stands with the answers so far. */
public enum State {
    HELD,
    FAILED,
    OPEN
}
