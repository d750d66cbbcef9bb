package fi.huoneentaulu.exchange;

/**
 * How much a run has read, and what became of it.
 *
 * @param total how many items are known so far
 * @param read how many of them have been read
 * @param created how many were new here
 * @param updated how many had changed
 * @param unchanged how many were as before
 * @param rejected how many could not be taken in
 * @param gone how many services the source no longer has
 */
public record ImportCounts(int total, int read, int created, int updated, int unchanged, int rejected, int gone) {}
