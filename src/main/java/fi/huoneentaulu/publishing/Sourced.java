package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A value with its source.
 *
 * @param text the value
 * @param source the id of the source
 */
public record Sourced(LocalizedText text, String source) {}
