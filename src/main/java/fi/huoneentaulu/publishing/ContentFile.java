package fi.huoneentaulu.publishing;

/**
 * A document as it stands in a file.
 *
 * @param code the code that the file itself tells
 * @param body the document
 * @param check its last check
 * @param <B> the kind of document
 */
public record ContentFile<B>(String code, B body, Check check) {}
