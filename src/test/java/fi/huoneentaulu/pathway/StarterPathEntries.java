package fi.huoneentaulu.pathway;

import fi.huoneentaulu.search.SearchEntry;
import java.util.List;

/** What the index knows of the starter paths, without Spring, for tests of the search. */
public final class StarterPathEntries {
    private StarterPathEntries() {}

    /** The entries of every starter path. */
    public static List<SearchEntry> all() {
        PathwaySearchEntries entries = new PathwaySearchEntries();
        return new PathwayFixture().published().stream().map(entries::entry).toList();
    }
}
