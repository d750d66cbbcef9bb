package fi.huoneentaulu.publishing;

import java.time.Instant;

/**
 * A published version of a document.
 *
 * @param code the document's stable code
 * @param version its number, from 1
 * @param body the document; it never changes
 * @param publishedAt when it was published
 * @param check the last check of the document, of whatever version
 * @param <B> the kind of document
 */
public record Published<B>(String code, int version, B body, Instant publishedAt, Check check) {}
