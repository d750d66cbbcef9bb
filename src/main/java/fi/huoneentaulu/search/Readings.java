package fi.huoneentaulu.search;

import fi.huoneentaulu.base.access.ForReaders;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
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
        Map<String, Set<String>> words = new LinkedHashMap<>();
        Words.of(text).stream()
                .filter(word -> !StopWords.contains(word))
                .forEach(word -> words.put(word, Words.roots(word)));
        return new Reading(words);
    }

    /**
     * What the synonyms make of a text.
     *
     * @param text the text; its first words are looked at
     * @return the words of the phrases that the synonyms lead to
     */
    public Reading synonyms(String text) {
        Map<String, Set<String>> words = new LinkedHashMap<>();
        analysis.of(text).expansions().stream()
                .flatMap(expansion -> expansion.words().stream())
                .forEach(word -> words.put(word.exact(), word.roots()));
        return new Reading(words);
    }
}
