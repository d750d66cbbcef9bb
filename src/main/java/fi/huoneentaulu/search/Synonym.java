package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/**
 * Words that mean others: a search for any of the terms also searches every target, one way.
 *
 * @param terms what is said, words or phrases; inflected forms are found too
 * @param lang the language of the terms
 * @param kind why it is a synonym
 * @param to what stands on the cards
 */
public record Synonym(List<String> terms, Language lang, SynonymKind kind, List<String> to) {

    /**
     * A synonym that never changes.
     *
     * @throws IllegalArgumentException when it has no term or no target with a word in it
     */
    public Synonym {
        terms = List.copyOf(terms);
        to = List.copyOf(to);
        if (terms.isEmpty()
                || to.isEmpty()
                || terms.stream().anyMatch(term -> Words.of(term).isEmpty())
                || to.stream().anyMatch(term -> Words.of(term).isEmpty())) {
            throw new IllegalArgumentException("A synonym needs terms and targets with words in them");
        }
    }
}
