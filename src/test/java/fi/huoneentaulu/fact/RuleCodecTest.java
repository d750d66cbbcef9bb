package fi.huoneentaulu.fact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** How criteria are written. */
class RuleCodecTest {
    private static final String EVERYTHING = """
            when:
              source: kp
              allOf:
                - {fact: age, min: 18, max: 65.5, text: {fi: Työikäinen, sv: I arbetsför ålder}}
                - not: {fact: inactive, is: false}
                - atLeast: 2
                  of:
                    - {fact: type2Diabetes, is: true, source: stm}
                    - {fact: place, oneOf: ["272", "005"]}
                - anyOf:
                    - {fact: highBmi, is: true}
            exclusions:
              - when: {fact: severeMentalIllness, is: true}
                redirect: card:mielenterveys-ja-paihdepalvelut
                source: kp
                text: {fi: Este}
              - when: {fact: benefits, is: false}
                redirect: tray
              - when: {fact: age, max: 5}
            """;

    private final RuleCodec codec = new RuleCodec();
    private final YAMLMapper yaml = new YAMLMapper();

    private Eligibility read(String text) {
        return codec.read(yaml.readTree(text));
    }

    @Test
    void readsEveryKindOfCriterion() {
        Eligibility eligibility = read(EVERYTHING);

        assertThat(eligibility.facts())
                .containsExactly(
                        "age", "inactive", "type2Diabetes", "place", "highBmi", "severeMentalIllness", "benefits");
        assertThat(eligibility.when()).isInstanceOfSatisfying(Rule.AllOf.class, all -> {
            assertThat(all.note()).isEqualTo(Note.source("kp"));
            assertThat(all.of().getFirst())
                    .isEqualTo(new Rule.InRange(
                            "age",
                            new BigDecimal("18"),
                            new BigDecimal("65.5"),
                            new Note(new LocalizedText("Työikäinen", "I arbetsför ålder", null), null)));
        });
        assertThat(eligibility.exclusions())
                .extracting(Exclusion::redirect)
                .containsExactly(new Redirect.ToCard("mielenterveys-ja-paihdepalvelut"), Redirect.TRAY, null);
        assertThat(eligibility.unsourced()).hasSize(2);
    }

    @Test
    void whatIsWrittenReadsBackTheSameFromYamlAndFromJson() {
        Eligibility eligibility = read(EVERYTHING);
        JsonMapper json = new JsonMapper();

        assertThat(codec.read(yaml.readTree(yaml.writeValueAsString(codec.write(eligibility)))))
                .isEqualTo(eligibility);
        assertThat(codec.read(json.readTree(json.writeValueAsString(codec.write(eligibility)))))
                .isEqualTo(eligibility);
    }

    @Test
    void writesRoundNumbersAsTheyWere() {
        Eligibility eligibility = read("when: {fact: age, max: 100}");

        assertThat(codec.write(eligibility).toString()).contains("100").doesNotContain("E");
    }

    @Test
    void absentCriteriaAreNone() {
        assertThat(read("{}")).isEqualTo(Eligibility.NONE);
        assertThat(codec.write(Eligibility.NONE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "when: 5                                             | when                 | mapping",
                "when: {fact: age}                                   | when                 | must have one of",
                "when: {fact: age, min: '18'}                        | when.min             | number",
                "when: {fact: age, min: 19, max: 18}                 | when.min             | exceeds",
                "when: {fact: a, is: 'yes'}                          | when.is              | true or false",
                "when: {fact: a, is: true, min: 3}                   | when.min             | not a known key",
                "when: {fact: a, is: true, colour: red}              | when.colour          | not a known key",
                "when: {fact: 'not a key', is: true}                 | when.fact            | key",
                "when: {fact: a, oneOf: []}                          | when.oneOf           | empty",
                "when: {fact: a, oneOf: [272]}                       | when.oneOf[0]        | text",
                "when: {fact: a, oneOf: [x, x]}                      | when.oneOf[1]        | twice",
                "when: {allOf: []}                                   | when.allOf           | empty",
                "when: {allOf: [{fact: a, is: true}, {anyOf: 3}]}    | when.allOf[1].anyOf  | list",
                "when: {allOf: [], anyOf: []}                        | when                 | exactly one",
                "when: {atLeast: 2, of: [{fact: a, is: true}]}       | when.atLeast         | between 1 and 1",
                "when: {atLeast: 1}                                  | when.of              | missing",
                "when: {fact: a, is: true, text: {sv: Nej}}          | when.text.fi         | missing",
                "when: {fact: a, is: true, source: ''}               | when.source          | blank",
                "exclusions: [{redirect: tray}]                      | exclusions[0].when   | missing",
                "exclusions: [{when: {fact: a, is: true}, redirect: nowhere}] | exclusions[0].redirect | card:",
                "unless: 1                                           | unless               | not a known key"
            })
    void refusesWhatIsWrittenWronglyAndNamesThePlace(String text, String place, String reason) {
        assertThatThrownBy(() -> read(text)).isInstanceOfSatisfying(RuleFormatException.class, e -> {
            assertThat(e.place()).isEqualTo(place);
            assertThat(e.reason()).contains(reason);
        });
    }

    @Test
    void refusesBottomlessNesting() {
        String text = "when: " + "{not: ".repeat(200) + "{fact: a, is: true}" + "}".repeat(200);

        assertThatThrownBy(() -> read(text)).hasMessageContaining("nested");
    }

    @Test
    void redirectsReadAndWrite() {
        for (Redirect redirect : List.of(Redirect.TRAY, new Redirect.ToCard("kriisiapu"))) {
            assertThat(codec.readRedirect(codec.writeRedirect(redirect))).isEqualTo(redirect);
        }
        assertThatThrownBy(() -> codec.readRedirect("card:Not A Code")).isInstanceOf(RuleFormatException.class);
    }
}
