package fi.huoneentaulu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;

/** What counts as an answer to a fact, and what is refused by the fact's name. */
class AnswerParserTest {
    private static final FactDefinition CLEAR = fact("motivated", FactType.YES_NO, false);
    private static final FactDefinition AGE = fact("age", FactType.NUMBER, false);
    private static final FactDefinition PLACE = fact("municipality", FactType.MUNICIPALITY, false);
    private static final FactDefinition MODE = fact("mode", FactType.CHOICE, true);

    private final Areas areas = Mockito.mock(Areas.class);
    private final AnswerParser parser = new AnswerParser(areas);

    private static FactDefinition fact(String key, FactType type, boolean choices) {
        boolean number = type == FactType.NUMBER;
        return new FactDefinition(
                key,
                type,
                LocalizedText.finnish(key),
                LocalizedText.finnish(key),
                null,
                null,
                null,
                number ? BigDecimal.ZERO : null,
                number ? new BigDecimal("120") : null,
                choices ? List.of(new FactDefinition.Choice("near", LocalizedText.finnish("Lähi"))) : List.of(),
                Ask.NORMAL);
    }

    @BeforeEach
    void onlyKokkolaExists() {
        Mockito.when(areas.municipality(Mockito.anyString())).thenReturn(Optional.empty());
        Mockito.when(areas.municipality("272"))
                .thenReturn(Optional.of(Mockito.mock(fi.huoneentaulu.area.Municipality.class)));
    }

    static Stream<Arguments> possible() {
        return Stream.of(
                Arguments.of(CLEAR, true, FactValue.YES),
                Arguments.of(CLEAR, false, FactValue.NO),
                Arguments.of(AGE, 0, FactValue.amount("0")),
                Arguments.of(AGE, 120L, FactValue.amount("120")),
                Arguments.of(AGE, 17.9, FactValue.amount("17.9")),
                Arguments.of(AGE, new BigDecimal("2.50"), FactValue.amount("2.5")),
                Arguments.of(AGE, BigInteger.TEN, FactValue.amount("10")),
                Arguments.of(PLACE, "272", FactValue.one("272")),
                Arguments.of(MODE, "near", FactValue.one("near")));
    }

    @ParameterizedTest
    @MethodSource("possible")
    void takesWhatIsPossible(FactDefinition fact, Object value, FactValue expected) {
        assertThat(parser.parse(fact, value)).isEqualTo(expected);
    }

    static Stream<Arguments> impossible() {
        return Stream.of(
                Arguments.of(CLEAR, "true", "fact.error.type.YES_NO"),
                Arguments.of(CLEAR, 1, "fact.error.type.YES_NO"),
                Arguments.of(CLEAR, List.of(true), "fact.error.type.YES_NO"),
                Arguments.of(AGE, "45", "fact.error.type.NUMBER"),
                Arguments.of(AGE, true, "fact.error.type.NUMBER"),
                Arguments.of(AGE, Double.POSITIVE_INFINITY, "fact.error.type.NUMBER"),
                Arguments.of(AGE, Double.NaN, "fact.error.type.NUMBER"),
                Arguments.of(AGE, -0.1, "fact.error.below"),
                Arguments.of(AGE, 120.5, "fact.error.above"),
                Arguments.of(AGE, new BigDecimal("1e999999999"), "fact.error.above"),
                Arguments.of(AGE, new BigDecimal("1e-999999999"), "fact.error.digits"),
                Arguments.of(AGE, new BigDecimal("17.1234567890123456"), "fact.error.digits"),
                Arguments.of(PLACE, 272, "fact.error.type.MUNICIPALITY"),
                Arguments.of(PLACE, "Kokkola", "fact.error.municipality"),
                Arguments.of(PLACE, "999", "fact.error.municipality"),
                Arguments.of(MODE, false, "fact.error.type.CHOICE"),
                Arguments.of(MODE, "far", "fact.error.choice"));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void refusesWhatIsNotAndNamesTheFact(FactDefinition fact, Object value, String key) {
        assertThatThrownBy(() -> parser.parse(fact, value)).isInstanceOfSatisfying(FactRefusedException.class, e -> {
            assertThat(e.fact()).isEqualTo(fact.key());
            assertThat(e.key()).isEqualTo(key);
            assertThat(e.args()[0]).isEqualTo(fact.key());
        });
    }

    @Test
    void aHugeNumberIsRefusedWithoutWritingItOut() {
        assertThatThrownBy(() -> parser.parse(AGE, BigInteger.TEN.pow(5000))).isInstanceOf(FactRefusedException.class);
    }
}
