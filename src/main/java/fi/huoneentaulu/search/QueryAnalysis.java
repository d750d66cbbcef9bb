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
    private static final double OF_AGE = 0.25;
    private static final double NEAREST = 1;
    private static final double NEAR = 0.4;
    private static final double PART = 0.3;

    private final Vocabulary vocabulary;
    private final SynonymShelf synonyms;

    QueryAnalysis(Vocabulary vocabulary, SynonymShelf synonyms) {
        this.vocabulary = vocabulary;
        this.synonyms = synonyms;
    }

    Query of(String text) {
        return of(text, synonyms.book());
    }

    /** The same with other synonyms than those in force. */
    Query of(String text, SynonymBook book) {
        List<QueryWord> words = words(text);
        List<QueryWord> understood = new ArrayList<>();
        Map<String, String> corrections = new LinkedHashMap<>();
        words.stream()
                .filter(word -> word.saysSomething() && !word.known())
                .forEach(word -> understand(word, understood, corrections));
        List<QueryWord> meant = Stream.concat(
                        words.stream(), understood.stream().filter(word -> word.weight() >= NEAREST))
                .toList();
        List<Query.Expansion> expansions =
                book.expand(meant, vocabulary).stream().limit(MOST_EXPANSIONS).toList();
        return new Query(words, understood, corrections, expansions, ImpliedAge.of(text));
    }

    /** A word of age counts less where others say what is wrong: the age itself sees to the order. */
    private List<QueryWord> words(String text) {
        List<String> typed = Words.of(text).stream()
                .map(word -> word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word)
                .distinct()
                .limit(MOST_WORDS)
                .toList();
        boolean onlyOfAge =
                typed.stream().allMatch(word -> StopWords.contains(word) || ImpliedAge.speaksOfAge(Words.stems(word)));
        return typed.stream()
                .map(word -> QueryWord.of(word, weight(word, onlyOfAge), vocabulary))
                .toList();
    }

    private static double weight(String word, boolean onlyOfAge) {
        if (StopWords.contains(word)) {
            return StopWords.WEIGHT;
        }
        return !onlyOfAge && ImpliedAge.speaksOfAge(Words.stems(word)) ? OF_AGE : 1;
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
