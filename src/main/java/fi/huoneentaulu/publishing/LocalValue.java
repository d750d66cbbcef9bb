package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A value that is agreed locally and differs from the national one.
 *
 * @param topic what the value is of
 * @param local the local agreement
 * @param national the national source
 */
public record LocalValue(LocalizedText topic, Sourced local, Sourced national) {}
