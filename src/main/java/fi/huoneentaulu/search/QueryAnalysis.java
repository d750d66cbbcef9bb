package fi.huoneentaulu.search;

import java.util.List;
import org.springframework.stereotype.Component;

/** Takes a typed text apart: words, compounds, synonyms. */
@Component
class QueryAnalysis {
    private static final int MOST_WORDS = 12;
    private static final int MOST_EXPANSIONS = 12;
    private static final int LONGEST_WORD = 40;
    private static final double SMALL = 0.15;
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
        List<QueryWord> parts = words.stream()
                .filter(word -> word.saysSomething() && !word.known())
                .flatMap(word -> vocabulary.partsOf(word.exact()).stream())
                .distinct()
                .map(part -> QueryWord.of(part, PART, vocabulary))
                .toList();
        List<Query.Expansion> expansions = synonyms.book().expand(words, vocabulary).stream()
                .limit(MOST_EXPANSIONS)
                .toList();
        return new Query(words, parts, expansions);
    }
}
