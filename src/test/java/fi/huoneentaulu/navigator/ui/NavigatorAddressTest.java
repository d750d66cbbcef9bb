package fi.huoneentaulu.navigator.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** A situation as record systems link to it. */
class NavigatorAddressTest {

    @Test
    void a_situation_stands_in_the_address_by_the_names_that_record_systems_know() {
        Situation situation = new Situation(
                Answers.none()
                        .with("age", new FactValue.Amount(new BigDecimal("45")))
                        .with("municipality", FactValue.one("272"))
                        .with("inactive", FactValue.YES),
                Set.of("motivated"),
                Set.of(Theme.LONG_TERM_ILLNESS, Theme.EXERCISE),
                null);

        assertThat(NavigatorAddress.write(situation))
                .isEqualTo(new LinkedHashMap<>(Map.of(
                        "ika", "45",
                        "kunta", "272",
                        "f.inactive", "true",
                        "f.motivated", "?",
                        "aihe", "exercise,long-term-illness")));
    }
}
