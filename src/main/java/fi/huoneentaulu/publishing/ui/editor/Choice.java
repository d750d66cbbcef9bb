package fi.huoneentaulu.publishing.ui.editor;

/**
 * Something that can be chosen.
 *
 * @param value what is stored
 * @param text how it reads
 * @param <T> what is stored
 */
public record Choice<T>(T value, String text) {}
