package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A term of somebody's classification, as a source gives it.
 *
 * @param taxonomy the classification, such as {@code ptvserclass} or {@code YSO}
 * @param code the term's code or address in it
 * @param name the term in words
 */
public record Term(String taxonomy, String code, LocalizedText name) {}
