package fi.huoneentaulu.search;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A query taken apart.
 *
 * @param words its words in the order typed
 * @param parts known words that its unknown ones may be slips of or are made of
 * @param corrections what its mistyped words should most likely be
 * @param expansions what its words also mean
 * @param age the age group that it speaks of, if any
 */
record Query(
        List<QueryWord> words,
        List<QueryWord> parts,
        Map<String, String> corrections,
        List<Expansion> expansions,
        Optional<AgeGroup> age) {

    /**
     * A phrase that a synonym leads to.
     *
     * @param words its words; all must be found
     * @param weight how much it counts beside a typed word
     */
    record Expansion(List<QueryWord> words, double weight) {}

    boolean isEmpty() {
        return words.isEmpty();
    }

    List<QueryWord> content() {
        List<QueryWord> content =
                words.stream().filter(QueryWord::saysSomething).toList();
        return content.isEmpty() ? words : content;
    }

    List<QueryWord> small() {
        return content() == words
                ? List.of()
                : words.stream().filter(word -> !word.saysSomething()).toList();
    }

    boolean allKnown() {
        return content().stream().allMatch(QueryWord::known);
    }

    /** Every word that a found word may be marked for. */
    Stream<QueryWord> marking() {
        return Stream.of(
                        content().stream(),
                        parts.stream(),
                        expansions.stream().flatMap(expansion -> expansion.words().stream()))
                .flatMap(each -> each);
    }
}
