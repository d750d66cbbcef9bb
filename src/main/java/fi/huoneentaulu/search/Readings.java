package fi.huoneentaulu.search;

import fi.huoneentaulu.base.access.ForReaders;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;

/** Reads texts as the search does, for those who look for other things than entries in them; nothing is counted. */
@Service
@ForReaders
public class Readings {
    private final QueryAnalysis analysis;

    Readings(QueryAnalysis analysis) {
        this.analysis = analysis;
    }

    /**
     * A text as it stands.
     *
     * @param text the text, of any length
     * @return its words
     */
    public Reading read(String text) {
        return new Reading(Words.of(text).stream()
                .filter(word -> !StopWords.contains(word))
                .flatMap(word -> Words.roots(word).stream())
                .collect(Collectors.toUnmodifiableSet()));
    }

    /**
     * What the synonyms make of a text.
     *
     * @param text the text; its first words are looked at
     * @return the words of the phrases that the synonyms lead to
     */
    public Reading synonyms(String text) {
        return new Reading(analysis.of(text).expansions().stream()
                .flatMap(expansion -> expansion.words().stream())
                .flatMap(word -> word.roots().stream())
                .collect(Collectors.toUnmodifiableSet()));
    }
}
