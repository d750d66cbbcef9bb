package fi.huoneentaulu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.publishing.DocumentSummary;
import fi.huoneentaulu.publishing.Standing;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CardFilterTest {
    private static final DocumentSummary CARD = new DocumentSummary(
            "liikuntaneuvonta",
            new LocalizedText("Liikuntaneuvonta", "Motionsrådgivning", null),
            LocalizedText.finnish("Liikuntapalvelut"),
            "hyvinvoinnin-edistaminen",
            Set.of(Theme.EXERCISE),
            Set.of(Standing.IN_FORCE, Standing.DRAFT),
            LocalDate.of(2026, 1, 1),
            true,
            Set.of(Language.EN),
            Set.of(Language.SV),
            Instant.EPOCH);

    @Test
    void what_stands_in_an_address_comes_back_into_it() {
        Map<String, String> query = Map.of(
                "palvelualue",
                "kuntoutus",
                "tila",
                "in-force",
                "aihe",
                "mental-health",
                "myohassa",
                "1",
                "kaannos",
                "sv");

        assertThat(CardFilter.of(query).query()).isEqualTo(query);
    }

    @Test
    void what_makes_no_sense_in_an_address_narrows_nothing() {
        CardFilter filter = CardFilter.of(Map.of("tila", "outo", "aihe", "", "kaannos", "fi", "muu", "1"));

        assertThat(filter.query()).isEmpty();
        assertThat(filter.admits(CARD, "")).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "palvelualue,hyvinvoinnin-edistaminen,true",
        "palvelualue,kuntoutus,false",
        "tila,draft,true",
        "tila,withdrawn,false",
        "aihe,exercise,true",
        "aihe,urgent,false",
        "kaannos,sv,true",
        "kaannos,en,true",
        "myohassa,1,true"
    })
    void each_filter_leaves_what_it_names(String name, String value, boolean admitted) {
        assertThat(CardFilter.of(Map.of(name, value)).admits(CARD, "")).isEqualTo(admitted);
    }

    @ParameterizedTest
    @CsvSource({"liikunta,true", "MOTIONS palvelut,true", "liikuntaneuvonta fysio,false", "'  ',true"})
    void each_word_must_stand_in_the_title_the_code_or_the_owner(String words, boolean admitted) {
        assertThat(CardFilter.of(Map.of()).admits(CARD, words)).isEqualTo(admitted);
    }
}
