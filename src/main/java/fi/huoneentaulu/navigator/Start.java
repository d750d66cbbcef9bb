package fi.huoneentaulu.navigator;

import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.Set;

/**
 * What the navigator begins from.
 *
 * @param themes what matters are about while the situation names no theme; empty means anything
 * @param questions the keys of the facts that are asked first, in this order, while they have an effect
 * @param stops what always stands above every other way
 */
public record Start(Set<Theme> themes, List<String> questions, List<EntrySetBody.Stop> stops) {
    /** Anything may be the matter, and nothing is agreed on: an installation without entry sets. */
    public static final Start ANYWHERE = new Start(Set.of(), List.of(), List.of());
}
