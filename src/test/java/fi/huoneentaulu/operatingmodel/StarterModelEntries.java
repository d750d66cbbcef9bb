package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import java.time.Instant;
import java.util.List;

/** What the index knows of the starter models, without Spring, for tests of the search. */
public final class StarterModelEntries {
    private StarterModelEntries() {}

    /** The entries of every starter model. */
    public static List<SearchEntry> all() {
        ModelSearchEntries entries = new ModelSearchEntries();
        return new ModelFixture()
                .starters().stream()
                        .map(model -> new Published<>(model.code(), 1, model.body(), Instant.EPOCH, model.check()))
                        .map(entries::entry)
                        .toList();
    }
}
