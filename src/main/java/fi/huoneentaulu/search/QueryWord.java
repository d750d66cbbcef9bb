package fi.huoneentaulu.search;

import java.util.Set;

/**
 * A word of a query in the forms that it is looked for by.
 *
 * @param exact as typed, lower case
 * @param fold without accents
 * @param stems its stems in each language
 * @param roots its roots in each language
 * @param weight how much it counts: 1 for a typed word that says something, less for a guess or a small word
 * @param rarity how much it tells: about 1 for a word on few entries, little for one on most
 * @param known whether a title, summary or keyword has the word in some inflection
 */
record QueryWord(
        String exact, String fold, Set<String> stems, Set<String> roots, double weight, double rarity, boolean known) {

    static QueryWord of(String word, double weight, Vocabulary vocabulary) {
        Set<String> stems = Words.stems(word);
        Set<String> roots = Words.roots(word);
        return new QueryWord(
                word,
                Words.folded(word),
                stems,
                roots,
                weight,
                vocabulary.rarity(roots),
                vocabulary.knows(word, stems));
    }

    /** How much it counts in a score. */
    float boost() {
        return (float) (weight * rarity);
    }

    /** What the words that it may begin have in common: its Finnish stem without accents. */
    String beginning() {
        return Words.folded(stems.iterator().next());
    }

    boolean saysSomething() {
        return weight > StopWords.WEIGHT;
    }

    boolean hasForm(String word, String stem, String root) {
        return exact.equals(word) || stems.contains(stem) || (root.length() >= 4 && roots.contains(root));
    }
}
