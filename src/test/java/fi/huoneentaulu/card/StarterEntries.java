package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import java.time.Instant;
import java.util.List;

/** The starter cards as they are published, and what the index knows of them, without Spring, for tests of other modules. */
public final class StarterEntries {
    private StarterEntries() {}

    /** Every starter card. */
    public static List<Published<CardBody>> cards() {
        return new CardFixture()
                .starterCards().stream()
                        .map(card -> new Published<>(card.body().code(), 1, card.body(), Instant.EPOCH, card.check()))
                        .toList();
    }

    /** The entries of every starter card. */
    public static List<SearchEntry> all() {
        CardSearchEntries entries = new CardSearchEntries();
        return cards().stream().map(entries::entry).toList();
    }
}
