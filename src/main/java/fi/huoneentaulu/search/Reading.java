package fi.huoneentaulu.search;

import java.util.Set;

/**
 * What a text says: the roots of its words in every language, so that the inflections of a word meet.
 *
 * @param roots the roots of the words that say something
 */
public record Reading(Set<String> roots) {

    /** Roots that never change. */
    public Reading {
        roots = Set.copyOf(roots);
    }
}
