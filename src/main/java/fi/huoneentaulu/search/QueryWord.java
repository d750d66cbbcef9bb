package fi.huoneentaulu.search;

import java.util.Set;

/**
 * A word of a query in the forms that it is looked for by.
 *
 * @param exact as typed, lower case
 * @param fold without accents
 * @param stems its stems in each language
 * @param roots its roots in each language
 * @param weight how much it counts, 1 for a word that says something
 * @param known whether a title, summary or keyword has the word in some inflection
 */
record QueryWord(String exact, String fold, Set<String> stems, Set<String> roots, double weight, boolean known) {

    static QueryWord of(String word, double weight, Vocabulary vocabulary) {
        Set<String> stems = Words.stems(word);
        return new QueryWord(word, Words.folded(word), stems, Words.roots(word), weight, vocabulary.knows(word, stems));
    }

    boolean saysSomething() {
        return weight >= 1;
    }

    QueryWord weighing(double other) {
        return new QueryWord(exact, fold, stems, roots, other, known);
    }

    boolean hasForm(String word, String stem, String root) {
        return exact.equals(word) || stems.contains(stem) || (root.length() >= 4 && roots.contains(root));
    }
}
