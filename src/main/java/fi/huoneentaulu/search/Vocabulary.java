package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * The words of titles, summaries and keywords, kept in memory: they tell a known word from an unknown one, take
 * compounds apart and correct slips of the pen. Words are only added; those of removed entries go at the next start.
 */
@Component
class Vocabulary {
    private static final int SHORTEST_PART = 4;
    private static final int LONG_WORD = 9;

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Set<String> stems = ConcurrentHashMap.newKeySet();
    private final Map<String, String> byFold = new ConcurrentHashMap<>();

    void learn(Collection<IndexedHead> heads) {
        heads.stream().flatMap(IndexedHead::leadTexts).forEach(this::learn);
    }

    private void learn(LocalizedText text) {
        for (Language language : Language.values()) {
            for (String word : Words.indexed(text.exactly(language).orElse(""))) {
                if (counts.merge(word, 1, Integer::sum) == 1) {
                    stems.add(Words.stem(word, language));
                    byFold.putIfAbsent(Words.folded(word), word);
                }
            }
        }
    }

    boolean knows(String word, Set<String> wordStems) {
        return counts.containsKey(word) || wordStems.stream().anyMatch(stems::contains);
    }

    /**
     * The known words that a compound begins and ends with: päihdetyöntekijä has päihde, kotifysioterapiaan has koti
     * and fysioterapia.
     */
    List<String> partsOf(String word) {
        List<String> parts = new ArrayList<>();
        for (int end = word.length() - 2; end >= SHORTEST_PART; end--) {
            if (isKnown(word.substring(0, end))) {
                parts.add(word.substring(0, end));
                break;
            }
        }
        for (int start = 2; start <= word.length() - SHORTEST_PART; start++) {
            String rest = word.substring(start);
            if (isKnown(rest) || stems.contains(Words.stem(rest, Language.FI))) {
                parts.add(rest);
                break;
            }
        }
        return parts;
    }

    private boolean isKnown(String part) {
        return counts.containsKey(part) && !StopWords.contains(part);
    }

    /** The known word that a mistyped one is nearest to: one slip, or two in a word of nine letters or more. */
    Optional<String> corrected(String word) {
        String folded = Words.folded(word);
        String dotted = byFold.get(folded);
        if (dotted != null) {
            return Optional.of(dotted);
        }
        int most = folded.length() >= LONG_WORD ? 2 : 1;
        record Candidate(String word, int slips, int count) {}
        Stream<Candidate> candidates = byFold.entrySet().stream()
                .filter(known -> Math.abs(known.getKey().length() - folded.length()) <= most)
                .filter(known -> known.getKey().length() >= SHORTEST_PART)
                .map(known -> new Candidate(
                        known.getValue(),
                        EditDistance.between(folded, known.getKey(), most),
                        counts.getOrDefault(known.getValue(), 0)));
        return candidates
                .filter(candidate -> candidate.slips() <= most)
                .min(Comparator.comparingInt(Candidate::slips)
                        .thenComparing(Comparator.comparingInt(Candidate::count).reversed())
                        .thenComparing(Candidate::word))
                .map(Candidate::word);
    }
}
