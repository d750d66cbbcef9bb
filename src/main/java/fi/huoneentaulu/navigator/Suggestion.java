package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.Theme;

/** Something that a description may say of a client; it counts only when the professional confirms it. */
public sealed interface Suggestion {

    /**
     * An answer.
     *
     * @param fact the fact's key
     * @param value the answer
     */
    record OfFact(String fact, FactValue value) implements Suggestion {}

    /**
     * What the matter may be about.
     *
     * @param theme the theme
     */
    record OfTheme(Theme theme) implements Suggestion {}
}
