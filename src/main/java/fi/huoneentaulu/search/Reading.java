package fi.huoneentaulu.search;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a text says: its words by their roots, so that every inflection of a word meets.
 *
 * @param words each word that says something, as typed in lower case, with its roots, in the order of the text
 */
public record Reading(Map<String, Set<String>> words) {

    /**
     * The roots of all words.
     *
     * @return the roots, in no order
     */
    public Set<String> roots() {
        return words.values().stream().flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The words that share a root with others.
     *
     * @param roots the roots of the others
     * @return the words of this text, in its order
     */
    public List<String> sharing(Set<String> roots) {
        return words.entrySet().stream()
                .filter(word -> word.getValue().stream().anyMatch(roots::contains))
                .map(Map.Entry::getKey)
                .toList();
    }

    /**
     * This text and another.
     *
     * @param other the other text
     * @return the words of both
     */
    public Reading and(Reading other) {
        Map<String, Set<String>> both = new java.util.LinkedHashMap<>(words);
        other.words()
                .forEach((word, roots) -> both.merge(word, roots, (one, more) -> {
                    Set<String> all = new LinkedHashSet<>(one);
                    all.addAll(more);
                    return all;
                }));
        return new Reading(both);
    }
}
