package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import java.time.Instant;
import java.util.List;

/** What the index knows of the starter cards, without Spring, for tests of the search. */
public final class StarterEntries {
    private StarterEntries() {}

    /** The entries of every starter card. */
    public static List<SearchEntry> all() {
        CardSearchEntries entries = new CardSearchEntries();
        return new CardFixture()
                .starterCards().stream()
                        .map(card -> new Published<>(card.body().code(), 1, card.body(), Instant.EPOCH, card.check()))
                        .map(entries::entry)
                        .toList();
    }
}
