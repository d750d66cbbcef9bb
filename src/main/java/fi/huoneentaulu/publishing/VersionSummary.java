package fi.huoneentaulu.publishing;

import java.time.Instant;

/**
 * One line of a document's history.
 *
 * @param version the version's number, from 1
 * @param publishedAt when it was published
 * @param publishedBy the account or system task that published it
 * @param reason why, in the publisher's words
 */
public record VersionSummary(int version, Instant publishedAt, String publishedBy, String reason) {}
