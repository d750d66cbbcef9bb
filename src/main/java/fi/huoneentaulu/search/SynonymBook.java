package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** All synonyms as they stand at one moment, looked up by the roots of what was typed. */
final class SynonymBook {
    private final Map<String, List<Entry>> byRoot = new HashMap<>();
    private final Set<String> terms = new TreeSet<>();

    private record TermWord(String exact, String stem, String root) {}

    private record Entry(List<TermWord> term, List<String> to, double weight) {}

    SynonymBook(Collection<Synonym> synonyms) {
        for (Synonym synonym : synonyms) {
            for (String term : synonym.terms()) {
                add(term, synonym);
            }
        }
    }

    private void add(String term, Synonym synonym) {
        Language language = synonym.lang();
        List<TermWord> words = Words.of(term).stream()
                .map(word -> new TermWord(word, Words.stem(word, language), Words.root(word, language)))
                .toList();
        Entry entry = new Entry(words, synonym.to(), synonym.kind().weight());
        TermWord rarest = words.stream()
                .filter(word -> !StopWords.contains(word.exact()))
                .findFirst()
                .orElse(words.getFirst());
        byRoot.computeIfAbsent(rarest.root(), _ -> new ArrayList<>()).add(entry);
        terms.add(term);
    }

    /** Every term, for completing what is being typed. */
    Set<String> terms() {
        return terms;
    }

    /**
     * The phrases that typed words lead to. A term is there when each of its words is, in whatever order and inflection.
     */
    List<Query.Expansion> expand(List<QueryWord> words, Vocabulary vocabulary) {
        Map<String, Double> targets = new LinkedHashMap<>();
        words.stream()
                .flatMap(word -> word.roots().stream())
                .distinct()
                .flatMap(root -> byRoot.getOrDefault(root, List.of()).stream())
                .filter(entry -> entry.term().stream().allMatch(term -> isAmong(term, words)))
                .forEach(entry -> entry.to().forEach(to -> targets.merge(to, weight(entry), Math::max)));
        return targets.entrySet().stream()
                .map(target -> new Query.Expansion(
                        Words.of(target.getKey()).stream()
                                .map(word -> QueryWord.of(word, 1, vocabulary))
                                .collect(Collectors.toUnmodifiableList()),
                        target.getValue()))
                .toList();
    }

    private static boolean isAmong(TermWord term, List<QueryWord> words) {
        return words.stream().anyMatch(word -> word.hasForm(term.exact(), term.stem(), term.root()));
    }

    /** A phrase stands for each of its words. */
    private static double weight(Entry entry) {
        long extra = entry.term().stream()
                        .filter(word -> !StopWords.contains(word.exact()))
                        .count()
                - 1;
        return entry.weight() * (1 + Math.max(0, extra));
    }
}
