package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/**
 * The words of titles, summaries and keywords, kept in memory: they tell a known word from an unknown one, take
 * compounds apart and correct slips of the pen. Words are only added; those of removed entries go at the next start.
 */
@Component
class Vocabulary {
    private static final int SHORTEST_WORD = 3;
    private static final int SHORTEST_PART = 4;
    private static final int SHORTEST_STEM_PART = 5;
    private static final int ONE_SLIP_FROM = 5;
    private static final int TWO_SLIPS_FROM = 9;
    private static final int MOST_CORRECTIONS = 3;

    private final Map<String, Integer> counts = new ConcurrentHashMap<>();
    private final Map<String, Integer> entriesWith = new ConcurrentHashMap<>();
    private final AtomicInteger entries = new AtomicInteger();
    private final Set<String> stems = ConcurrentHashMap.newKeySet();
    private final Map<String, String> byFold = new ConcurrentHashMap<>();
    private final Map<String, Set<String>> byShape = new ConcurrentHashMap<>();

    void learn(Collection<IndexedHead> heads) {
        heads.forEach(head -> {
            Set<String> roots = new HashSet<>();
            head.leadTexts().forEach(text -> learn(text, roots));
            roots.forEach(root -> entriesWith.merge(root, 1, Integer::sum));
            entries.incrementAndGet();
        });
    }

    /** How much a word tells, from the number of entries that have it: 1 where three do, less where more do. */
    double rarity(Set<String> roots) {
        int all = entries.get();
        int having = roots.stream()
                .mapToInt(root -> entriesWith.getOrDefault(root, 0))
                .max()
                .orElse(0);
        return all == 0 ? 1 : Math.log(1 + all / (1.0 + having)) / Math.log(1 + all / 3.0);
    }

    private void learn(LocalizedText text, Set<String> roots) {
        for (Language language : Language.values()) {
            for (String word : Words.indexed(text.exactly(language).orElse(""))) {
                roots.add(Words.root(word, language));
                if (counts.merge(word, 1, Integer::sum) == 1) {
                    stems.add(Words.stem(word, language));
                    String folded = Words.folded(word);
                    byFold.putIfAbsent(folded, word);
                    byShape.computeIfAbsent(shape(folded, folded.length()), _ -> ConcurrentHashMap.newKeySet())
                            .add(folded);
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
            String start = word.substring(0, end);
            if (isKnown(start) || (end >= SHORTEST_STEM_PART && stems.contains(start))) {
                parts.add(start);
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

    /**
     * The known words that an unknown one may be a slip of: one slip from five letters on, two from nine, never in the
     * first letter. The nearest come first, of equally near ones the most used.
     */
    List<Correction> corrections(String word) {
        String folded = Words.folded(word);
        String dotted = byFold.get(folded);
        if (dotted != null) {
            return List.of(new Correction(dotted, 0));
        }
        Optional<String> inflected = withoutEnding(folded);
        if (inflected.isPresent()) {
            return List.of(new Correction(inflected.get(), 0));
        }
        return slips(folded);
    }

    /** A known word with one or two letters more is its inflection: knät of knä. */
    private Optional<String> withoutEnding(String folded) {
        for (int end = folded.length() - 1; end >= Math.max(SHORTEST_WORD, folded.length() - 2); end--) {
            String known = byFold.get(folded.substring(0, end));
            if (known != null && !StopWords.contains(known)) {
                return Optional.of(known);
            }
        }
        return Optional.empty();
    }

    private List<Correction> slips(String folded) {
        int most = slipsAllowed(folded.length());
        if (most == 0) {
            return List.of();
        }
        List<Correction> found = new ArrayList<>();
        for (int length = folded.length() - most; length <= folded.length() + most; length++) {
            for (String known : byShape.getOrDefault(shape(folded, length), Set.of())) {
                int slips = EditDistance.between(folded, known, most);
                if (slips <= most) {
                    found.add(new Correction(byFold.getOrDefault(known, known), slips));
                }
            }
        }
        found.sort(Comparator.comparingInt(Correction::slips)
                .thenComparing(each -> -counts.getOrDefault(each.word(), 0))
                .thenComparing(Correction::word));
        return found.subList(0, Math.min(found.size(), MOST_CORRECTIONS));
    }

    /** A known word with the number of slips that part a typed one from it. */
    record Correction(String word, int slips) {}

    private static int slipsAllowed(int length) {
        if (length < ONE_SLIP_FROM) {
            return 0;
        }
        return length < TWO_SLIPS_FROM ? 1 : 2;
    }

    /** The first letter and the length: words of another shape are too far. */
    private static String shape(String folded, int length) {
        return folded.charAt(0) + Integer.toString(length);
    }
}
