package fi.huoneentaulu.publishing;

/**
 * A file that a document refers to.
 *
 * @param file its name, which ends by its type
 * @param sha256 the SHA-256 of its bytes in lower-case hex
 * @param size how many bytes it has
 */
public record Attachment(String file, String sha256, long size) {}
