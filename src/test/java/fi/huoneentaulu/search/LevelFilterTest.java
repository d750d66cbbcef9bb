package fi.huoneentaulu.search;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.transaction.support.TransactionTemplate;

/** A search narrowed to levels and kinds, with the counts behind each. */
@SearchModuleTest
class LevelFilterTest {
    private static final String WORD = "tasokoesana";

    private final Searches searches;
    private final SearchEntries entries;
    private final TransactionTemplate transaction;

    LevelFilterTest(Searches searches, SearchEntries entries, TransactionTemplate transaction) {
        this.searches = searches;
        this.entries = entries;
        this.transaction = transaction;
    }

    @BeforeEach
    void write() {
        write(entry("taso-omahoito", SubjectKind.CARD, CareLevel.SELF_CARE));
        write(entry("taso-erityis", SubjectKind.CARD, CareLevel.SPECIAL));
        write(entry("taso-polku", SubjectKind.PATH, CareLevel.SPECIAL));
        write(entry("taso-ilman", SubjectKind.CARD, null));
    }

    @AfterEach
    void takeAway() {
        Stream.of("taso-omahoito", "taso-erityis", "taso-ilman")
                .forEach(code -> replace(new Subject(SubjectKind.CARD, code), List.of()));
        replace(new Subject(SubjectKind.PATH, "taso-polku"), List.of());
    }

    @Test
    void a_level_leaves_its_own_hits_and_still_counts_the_others() {
        SearchResult found = search(
                SearchFilters.building().levels(Set.of(CareLevel.SPECIAL)).filters());

        assertThat(found.hits())
                .extracting(hit -> hit.subject().code())
                .containsExactlyInAnyOrder("taso-erityis", "taso-polku");
        assertThat(found.facets().level())
                .containsExactlyInAnyOrderEntriesOf(Map.of(CareLevel.SELF_CARE, 1L, CareLevel.SPECIAL, 2L));
        assertThat(found.facets().kind()).containsExactlyInAnyOrderEntriesOf(Map.of("card", 1L, "path", 1L));
    }

    @Test
    void a_kind_leaves_its_own_hits_and_still_counts_the_others() {
        SearchResult found =
                search(SearchFilters.building().kinds(Set.of(SubjectKind.PATH)).filters());

        assertThat(found.hits()).extracting(hit -> hit.subject().code()).containsExactly("taso-polku");
        assertThat(found.facets().kind()).containsExactlyInAnyOrderEntriesOf(Map.of("card", 3L, "path", 1L));
    }

    private SearchResult search(SearchFilters filters) {
        return AsSystem.call(() -> searches.search(SearchRequest.typed(WORD, filters, Language.FI)));
    }

    private void write(SearchEntry entry) {
        replace(entry.subject(), List.of(entry));
    }

    private void replace(Subject subject, List<SearchEntry> rows) {
        AsSystem.run(() -> transaction.executeWithoutResult(_ -> entries.replace(subject, rows)));
    }

    private static SearchEntry entry(String code, SubjectKind kind, @Nullable CareLevel level) {
        LocalizedText text = LocalizedText.finnish(WORD);
        return new SearchEntry(
                new Subject(kind, code),
                "/koe/" + code,
                text,
                text,
                null,
                text,
                Set.of(),
                null,
                level,
                null,
                null,
                Set.of(),
                null,
                null,
                Coverage.COUNTRY,
                Set.of(),
                Set.of(),
                null,
                null,
                Set.of());
    }
}
