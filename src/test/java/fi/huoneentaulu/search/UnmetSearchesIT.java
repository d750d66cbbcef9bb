package fi.huoneentaulu.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.search.UnmetSearches.UnmetSearch;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What was looked for in vain is told to the coordinators, and never who looked for it or for whom. */
@SearchModuleTest
class UnmetSearchesIT {
    private static final String SEARCHER = "anna.hoitaja";

    private final Searches searches;
    private final UnmetSearches unmet;
    private final UnmetSearchCleanup cleanup;
    private final TestClock clock;
    private final JdbcTemplate database;

    UnmetSearchesIT(
            Searches searches, UnmetSearches unmet, UnmetSearchCleanup cleanup, TestClock clock, DataSource database) {
        this.searches = searches;
        this.unmet = unmet;
        this.cleanup = cleanup;
        this.clock = clock;
        this.database = new JdbcTemplate(database);
    }

    @BeforeEach
    void nothing_has_been_missed() {
        database.update("delete from unmet_search");
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(
                        SEARCHER, "", "ROLE_" + Roles.PROFESSIONAL, "ROLE_" + Roles.SIGNED_IN, "ROLE_" + Roles.READER));
    }

    @AfterEach
    void leaveNothing() {
        SecurityContextHolder.clearContext();
        clock.reset();
        database.update("delete from unmet_search");
    }

    @Test
    void the_words_are_shown_at_the_third_search_in_whatever_order_and_inflection() {
        missed("avaruusmatka senioreille");
        missed("senioreille avaruusmatkan");
        awaitSearches(2);
        assertThat(shown()).isEmpty();
        assertThat(everythingStored()).doesNotContain("avaruus").doesNotContain("senior");

        missed("avaruusmatkat senioreille");
        awaitSearches(3);

        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo("avaruusmatkat senioreille");
            assertThat(each.searches()).isEqualTo(3);
            assertThat(each.reports()).isZero();
        });
    }

    @Test
    void a_reported_gap_is_shown_at_once() {
        searches.reportGap("avaruusmatka");

        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo("avaruusmatka");
            assertThat(each.reports()).isEqualTo(1);
        });
    }

    @Test
    void neither_the_user_nor_numbers_nor_names_nor_identity_codes_are_stored() {
        searches.reportGap("avaruusmatka Matti Virtaselle 0401234567 131052-308T huone12");
        searches.reportGap("Avaruusmatka, Matin ja Virtasen Liisan 7 v");
        searches.reportGap("Korhonen 131052-308T Annalle");

        assertThat(shown()).singleElement().satisfies(each -> {
            assertThat(each.words()).isEqualTo("avaruusmatka");
            assertThat(each.reports()).isEqualTo(2);
        });
        assertThat(everythingStored().toLowerCase(Language.FI.locale()))
                .doesNotContain(
                        SEARCHER, "matti", "matin", "virta", "liisa", "korho", "anna", "0401234567", "308t", "huone");
    }

    @Test
    void a_search_that_is_still_being_typed_is_not_counted() {
        Stream.of("avaruusm", "avaruusmat", "avaruusmatka")
                .forEach(text -> searches.search(SearchRequest.typed(text, SearchFilters.NONE, Language.FI)));
        missed("avaruusmatka");

        awaitSearches(1);
        assertThat(database.queryForObject("select count(*) from unmet_search", Long.class))
                .isEqualTo(1);
    }

    @Test
    void an_unmet_search_is_erased_ninety_days_after_the_first() {
        searches.reportGap("avaruusmatka");
        clock.move(Duration.ofDays(89));
        searches.reportGap("avaruusmatka");
        AsSystem.run(cleanup::run);
        assertThat(shown()).hasSize(1);

        clock.move(Duration.ofDays(1).plusMinutes(1));
        AsSystem.run(cleanup::run);

        assertThat(shown()).isEmpty();
        assertThat(everythingStored()).isEqualTo("[]");
    }

    @Test
    void the_coordinators_alone_see_and_answer_them() {
        searches.reportGap("avaruusmatka");
        UUID id = shown().getFirst().id();

        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(unmet::all);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> unmet.remove(id));
        AsSystem.run(() -> unmet.remove(id));

        assertThat(shown()).isEmpty();
    }

    private void missed(String text) {
        SearchRequest request = SearchRequest.typed(text, SearchFilters.NONE, Language.FI);
        assertThat(searches.search(request.whenSettled()).weak()).isTrue();
    }

    /** A search is counted after it has been answered. */
    private void awaitSearches(int count) {
        Awaitility.await()
                .atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(
                                database.queryForObject("select sum(searches) from unmet_search", Integer.class))
                        .isEqualTo(count));
    }

    private List<UnmetSearch> shown() {
        return AsSystem.call(unmet::all);
    }

    private String everythingStored() {
        return database.queryForList("select * from unmet_search").toString();
    }
}
