package fi.huoneentaulu.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Numbers as people type them. */
class NumberTextTest {
    private static final FactDefinition AGE = new FactDefinition(
            "age",
            FactType.NUMBER,
            LocalizedText.finnish("Ikä?"),
            LocalizedText.finnish("Ikä"),
            null,
            null,
            null,
            BigDecimal.ZERO,
            new BigDecimal("120"),
            List.of(),
            Ask.EARLY);

    private final NumberText numbers = new NumberText(AGE, Language.FI);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"45|45", "2,5|2.5", "2.5|2.5", "' 17,90 '|17.9", "1 000|1000", "−3|-3"})
    void takesCommaPointAndSpaces(String typed, String expected) {
        assertThat(numbers.read(typed)).contains(FactValue.amount(expected));
    }

    @ParameterizedTest
    @ValueSource(strings = {"abc", "4,5,6", "1e9", "17,", "noin 40", "99999999999", "--3"})
    void refusesWhatIsNoNumber(String typed) {
        assertThat(numbers.read(typed)).isEmpty();
    }

    @Test
    void knowsTheLimitsAndWritesWithTheLanguagesOwnComma() {
        assertThat(numbers.possible(FactValue.amount("120"))).isTrue();
        assertThat(numbers.possible(FactValue.amount("120.1"))).isFalse();
        assertThat(numbers.write(FactValue.amount("2.5"))).isEqualTo("2,5");
        assertThat(new NumberText(AGE, Language.EN).write(FactValue.amount("2.5")))
                .isEqualTo("2.5");
        assertThat(numbers.greatest()).isEqualTo("120");
    }
}
