package fi.huoneentaulu.search.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a reader looks for, in the address and as filters. */
class SearchStateTest {
    private static final String KOKKOLA = "272";

    private final Areas areas = AreasFixture.areas();
    private final SearchState everything = SearchState.EMPTY
            .withText("puhevika lapsi")
            .with(SearchPart.AGE, new BigDecimal("4.25"))
            .with(SearchPart.PLACE, KOKKOLA)
            .with(SearchPart.KIND, SubjectKind.CARD)
            .with(SearchPart.THEME, Theme.MENTAL_HEALTH)
            .with(SearchPart.SECTOR, Sector.MUNICIPALITY)
            .with(SearchPart.MODE, RouteMode.OPEN_ACCESS)
            .with(SearchPart.LEVEL, CareLevel.LOW_THRESHOLD)
            .with(SearchPart.STEP, 2)
            .with(SearchPart.REMOTE, true)
            .with(SearchPart.MAY_DIRECT, true)
            .with(SearchPart.CAN_DELIVER, true);

    @Test
    void the_address_brings_back_what_was_looked_for() {
        Map<String, String> address = new HashMap<>(everything.query());
        address.putAll(everything.hash());

        assertThat(SearchState.of(address, areas)).isEqualTo(everything);
    }

    @Test
    void words_and_age_stand_behind_the_hash_alone() {
        assertThat(everything.hash()).containsOnly(Map.entry("q", "puhevika lapsi"), Map.entry("ika", "4.25"));
        assertThat(everything.query())
                .containsOnly(
                        Map.entry("kunta", KOKKOLA),
                        Map.entry("laji", "card"),
                        Map.entry("aihe", "mental-health"),
                        Map.entry("sektori", "municipality"),
                        Map.entry("tapa", "open-access"),
                        Map.entry("taso", "low-threshold"),
                        Map.entry("porras", "2"),
                        Map.entry("etana", "1"),
                        Map.entry("ohjaan", "1"),
                        Map.entry("itse", "1"));
    }

    @Test
    void what_makes_no_sense_in_an_address_is_left_out() {
        Map<String, String> broken = Map.of(
                "kunta",
                "Atlantis",
                "aihe",
                "kaikki",
                "ika",
                "171",
                "porras",
                "yksi",
                "taso",
                "LOW_THRESHOLD",
                "x",
                "1");

        assertThat(SearchState.of(broken, areas)).isEqualTo(SearchState.EMPTY);
    }

    @Test
    void every_part_narrows_its_own_side() {
        assertThat(everything.filters(areas, null, Profession.NURSE))
                .isEqualTo(new SearchFilters(
                        Set.of(SubjectKind.CARD),
                        new Coverage.InMunicipality(KOKKOLA),
                        new BigDecimal("4.25"),
                        Set.of(Theme.MENTAL_HEALTH),
                        Set.of(Sector.MUNICIPALITY),
                        Profession.NURSE,
                        Profession.NURSE,
                        Set.of(CareLevel.LOW_THRESHOLD),
                        Set.of(2),
                        Set.of(RouteMode.OPEN_ACCESS),
                        Set.of(Delivery.REMOTE)));
        assertThat(SearchState.EMPTY.filters(areas, null, null)).isEqualTo(SearchFilters.NONE);
    }

    @Test
    void without_a_place_the_own_county_is_meant_and_the_whole_country_only_when_it_is_said() {
        String county = areas.municipality(KOKKOLA).orElseThrow().county();

        assertThat(SearchState.EMPTY.filters(areas, KOKKOLA, null).area()).isEqualTo(new Coverage.InCounty(county));
        assertThat(SearchState.EMPTY
                        .with(SearchPart.PLACE, SearchState.EVERYWHERE)
                        .filters(areas, KOKKOLA, null)
                        .area())
                .isNull();
    }

    @Test
    void a_place_alone_is_nothing_to_search_for() {
        assertThat(SearchState.EMPTY.with(SearchPart.PLACE, KOKKOLA).isEmpty()).isTrue();
        assertThat(SearchState.EMPTY.withText("  ").isEmpty()).isTrue();
        assertThat(SearchState.EMPTY.with(SearchPart.LEVEL, CareLevel.BASIC).isEmpty())
                .isFalse();
        assertThat(SearchState.EMPTY.with(SearchPart.AGE, BigDecimal.TEN).isEmpty())
                .isFalse();
        assertThat(everything.with(SearchPart.LEVEL, null).query()).doesNotContainKey("taso");
    }
}
