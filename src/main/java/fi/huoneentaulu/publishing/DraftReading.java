package fi.huoneentaulu.publishing;

import java.util.List;

/**
 * A draft as far as it can be read: what is missing is filled, so that it can be drawn.
 *
 * @param body the document, with placeholders where something is missing
 * @param problems what is missing or cannot be read, by place; empty when nothing had to be filled
 * @param <B> the kind of document
 */
public record DraftReading<B>(B body, List<ContentProblem> problems) {}
