package fi.huoneentaulu.area;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class AreasTest {
    private static Areas areas;

    @BeforeAll
    static void readTheFile() throws IOException {
        areas = new Areas(new AreaConfiguration().areaFile());
    }

    @Test
    void holds_every_municipality_and_county_of_the_official_classification() {
        assertThat(areas.municipalities()).hasSize(308);
        assertThat(areas.counties()).hasSize(23);
        assertThat(areas.municipalities())
                .allSatisfy(each -> assertThat(areas.county(each.county())).isPresent());
        assertThat(areas.municipality("272").orElseThrow().name().text(Language.SV))
                .isEqualTo("Karleby");
    }

    @Test
    void finds_a_municipality_by_either_name_or_by_code() {
        assertThat(areas.named("karleby")).map(Municipality::code).hasValue("272");
        assertThat(areas.named(" Kokkola ")).map(Municipality::code).hasValue("272");
        assertThat(areas.named("272")).map(Municipality::code).hasValue("272");
        assertThat(areas.named("Atlantis")).isEmpty();
    }

    @Test
    void a_county_agreement_holds_in_its_municipalities_and_nowhere_else() {
        Coverage centralOstrobothnia = Coverage.parse("county:18");
        assertThat(areas.covers(centralOstrobothnia, "272")).isTrue();
        assertThat(areas.covers(centralOstrobothnia, "005")).isFalse();
        assertThat(areas.municipalitiesIn(centralOstrobothnia)).hasSize(8).contains("272", "217");
        assertThat(areas.covers(Coverage.parse("cooperation-area:5"), "272")).isTrue();
        assertThat(areas.covers(Coverage.parse("cooperation-area:3"), "272")).isFalse();
    }

    @Test
    void a_municipality_lies_in_itself_its_county_its_cooperation_area_and_the_country() {
        assertThat(areas.around("272"))
                .map(Coverage::text)
                .containsExactlyInAnyOrder("municipality:272", "county:18", "cooperation-area:5", "country");
        assertThat(areas.around("000")).isEmpty();
    }

    @Test
    void the_whole_country_covers_every_real_municipality() {
        assertThat(areas.covers(Coverage.COUNTRY, "272")).isTrue();
        assertThat(areas.covers(Coverage.COUNTRY, "000")).isFalse();
    }

    @Test
    void a_coverage_survives_writing_and_reading() {
        for (String text : new String[] {"country", "cooperation-area:5", "county:18", "municipality:272"}) {
            assertThat(Coverage.parse(text).text()).isEqualTo(text);
        }
    }

    @Test
    void a_coverage_of_no_known_form_is_refused() {
        for (String text : new String[] {"", "county", "county:x", "parish:1", "country:1"}) {
            assertThatIllegalArgumentException().isThrownBy(() -> Coverage.parse(text));
        }
    }

    @Test
    void a_nearer_agreement_ranks_before_a_wider_one() {
        assertThat(Coverage.parse("municipality:272").nearness())
                .isGreaterThan(Coverage.parse("county:18").nearness());
        assertThat(Coverage.parse("county:18").nearness())
                .isGreaterThan(Coverage.parse("cooperation-area:5").nearness());
    }
}
