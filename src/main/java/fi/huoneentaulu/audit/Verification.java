package fi.huoneentaulu.audit;

/** What checking the hash chain found. */
public sealed interface Verification {

    /**
     * Every sealed entry is as it was written.
     *
     * @param entries how many entries the chain covers
     * @param hash the last hash, to compare with one that was written down elsewhere
     */
    record Intact(long entries, String hash) implements Verification {}

    /**
     * An entry was changed, removed or added after the sealing.
     *
     * @param number the place in the chain of the first entry that does not fit
     */
    record Broken(long number) implements Verification {}
}
