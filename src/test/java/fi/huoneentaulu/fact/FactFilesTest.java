package fi.huoneentaulu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;

/** How facts are written, and that the facts delivered with the product are written so. */
class FactFilesTest {
    private final FactFiles files = new FactFiles();

    private List<FactDefinition> read(String yaml) {
        return files.read(new ByteArrayResource(yaml.getBytes(StandardCharsets.UTF_8)));
    }

    private List<FactDefinition> starter() {
        return files.read(new ClassPathResource("content/facts.yaml"));
    }

    @Test
    void theStarterFactsAreInThreeLanguagesThroughout() {
        assertThat(starter())
                .hasSizeGreaterThan(30)
                .allSatisfy(fact -> assertThat(
                                Stream.of(fact.question(), fact.statement(), fact.negation(), fact.help(), fact.unit())
                                        .filter(text -> text != null))
                        .allMatch(text -> text.sv() != null && text.en() != null));
    }

    @Test
    void theStarterFactsKnowTheirTypesAndWhenToAsk() {
        FactDefinition age = starter().stream()
                .filter(fact -> fact.key().equals("age"))
                .findFirst()
                .orElseThrow();

        assertThat(age.type()).isEqualTo(FactType.NUMBER);
        assertThat(age.max()).isEqualTo(new BigDecimal("120"));
        assertThat(starter())
                .anySatisfy(fact -> assertThat(fact.key()).isEqualTo("municipality"))
                .anySatisfy(fact -> {
                    assertThat(fact.key()).isEqualTo("consents");
                    assertThat(fact.ask()).isEqualTo(Ask.LAST);
                });
    }

    @Test
    void factsReadBackTheSameFromTheFileAndFromTheDatabase() {
        List<FactDefinition> facts =
                Stream.concat(starter().stream(), read("""
                                - key: mode
                                  type: CHOICE
                                  question: {fi: Miten}
                                  statement: {fi: Tapa}
                                  choices: [{key: near, label: {fi: Lähi}}, {key: remote, label: {fi: Etä}}]
                                """).stream()).toList();

        assertThat(read(files.write(facts))).isEqualTo(facts);
        assertThat(facts.stream().map(files::writeStored).map(files::readStored))
                .isEqualTo(facts);
    }

    @Test
    void aStoredFactFitsItsColumn() {
        assertThat(starter())
                .allSatisfy(fact -> assertThat(files.writeStored(fact)).hasSizeLessThan(100_000));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "- {key: a, type: YES_NO, question: {fi: x}}",
                "- {key: a, type: MAYBE, question: {fi: x}, statement: {fi: x}}",
                "- {key: A b, type: YES_NO, question: {fi: x}, statement: {fi: x}}",
                "- {key: a, type: YES_NO, min: 3, question: {fi: x}, statement: {fi: x}}",
                "- {key: a, type: CHOICE, question: {fi: x}, statement: {fi: x}}",
                "- {key: a, type: YES_NO, question: {fi: x}, statement: {fi: x}, colour: red}",
                "- {key: a, key: b, type: YES_NO, question: {fi: x}, statement: {fi: x}}",
                "facts: 1",
                "- [",
                "{key: a"
            })
    void refusesAFileThatIsWrittenWrongly(String yaml) {
        assertThatThrownBy(() -> read(yaml)).isInstanceOf(FactFileException.class);
    }

    @Test
    void refusesAFactThatStandsTwiceAndNamesThePlace() {
        String fact = "- {key: a, type: YES_NO, question: {fi: x}, statement: {fi: x}}\n";

        assertThatThrownBy(() -> read(fact + fact))
                .hasMessageContaining("[1].key")
                .hasMessageContaining("twice");
        assertThat(read(fact).getFirst().question()).isEqualTo(LocalizedText.finnish("x"));
    }
}
