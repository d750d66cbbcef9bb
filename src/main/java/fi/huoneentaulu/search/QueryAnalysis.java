package fi.huoneentaulu.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Takes a typed text apart: words, compounds, synonyms. */
@Component
class QueryAnalysis {
    private static final int MOST_WORDS = 12;
    private static final int MOST_EXPANSIONS = 12;
    private static final int LONGEST_WORD = 40;
    private static final double SMALL = 0.15;
    private static final double NEAREST = 0.8;
    private static final double NEAR = 0.4;
    private static final double PART = 0.6;

    private final Vocabulary vocabulary;
    private final SynonymShelf synonyms;

    QueryAnalysis(Vocabulary vocabulary, SynonymShelf synonyms) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
    }

    Query of(String text) {
        List<QueryWord> words = Words.of(text).stream()
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .limit(MOST_WORDS)
                .map(word -> QueryWord.of(word, StopWords.contains(word) ? SMALL : 1, vocabulary))
                .toList();
        List<QueryWord> understood = new ArrayList<>();
        Map<String, String> corrections = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.saysSomething() && !word.known())
                .forEach(word -> understand(word, understood, corrections));
        List<QueryWord> meant = Stream.concat(
                        words.stream(), understood.stream().filter(word -> word.weight() == NEAREST))
                .toList();
        List<Query.Expansion> expansions = synonyms.book().expand(meant, vocabulary).stream()
                .limit(MOST_EXPANSIONS)
                .toList();
        return new Query(words, understood, corrections, expansions);
    }

    /** An unknown word is a slip of a known one or a compound of known ones, perhaps both. */
    private void understand(QueryWord word, List<QueryWord> understood, Map<String, String> corrections) {
        List<Vocabulary.Correction> slips = vocabulary.corrections(word.exact());
        slips.forEach(slip -> understood.add(
                QueryWord.of(slip.word(), slip.slips() == slips.getFirst().slips() ? NEAREST : NEAR, vocabulary)));
        if (slips.isEmpty()) {
            vocabulary.partsOf(word.exact()).forEach(part -> understood.add(QueryWord.of(part, PART, vocabulary)));
        } else {
            corrections.put(word.exact(), slips.getFirst().word());
        }
    }
}
