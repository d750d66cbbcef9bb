package fi.huoneentaulu.eligibility;

import static fi.huoneentaulu.eligibility.Rules.all;
import static fi.huoneentaulu.eligibility.Rules.answered;
import static fi.huoneentaulu.eligibility.Rules.any;
import static fi.huoneentaulu.eligibility.Rules.atLeast;
import static fi.huoneentaulu.eligibility.Rules.no;
import static fi.huoneentaulu.eligibility.Rules.not;
import static fi.huoneentaulu.eligibility.Rules.oneOf;
import static fi.huoneentaulu.eligibility.Rules.range;
import static fi.huoneentaulu.eligibility.Rules.stop;
import static fi.huoneentaulu.eligibility.Rules.unsourced;
import static fi.huoneentaulu.eligibility.Rules.when;
import static fi.huoneentaulu.eligibility.Rules.yes;
import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Criteria and reasons as people read them, with the words of the product's own bundles. */
class RuleSentencesTest {
    private static final Note ADULT = new Note(new LocalizedText("Täysi-ikäinen", "Myndig", "Of age"), "s");
    private static final FactCatalogue CATALOGUE = FactCatalogue.of(List.of(
            fact("age", FactType.NUMBER, "Ikä", "Ålder", null, "vuotta", List.of()),
            fact(
                    "motivated",
                    FactType.YES_NO,
                    "Haluaa itse muutosta",
                    "Vill själv",
                    "Ei halua itse muutosta",
                    null,
                    List.of()),
            fact("highBmi", FactType.YES_NO, "Ylipaino", "Övervikt", null, null, List.of()),
            fact("type2Diabetes", FactType.YES_NO, "Tyypin 2 diabetes", "Typ 2-diabetes", null, null, List.of()),
            fact("onlyFinnish", FactType.YES_NO, "Vain suomeksi", null, null, null, List.of()),
            fact("place", FactType.MUNICIPALITY, "Kotikunta", "Hemkommun", null, null, List.of()),
            fact("mode", FactType.CHOICE, "Tapa", "Sätt", null, null, List.of("near", "remote"))));

    private final RuleSentences sentences = new RuleSentences(CATALOGUE, new BundleWords());

    /** The product's bundles, and one municipality. */
    private static final class BundleWords implements Words {
        @Override
        public String phrase(Language language, Phrase phrase, String... parts) {
            String name = "/vaadin-i18n/fact_" + language.tag() + ".properties";
            Properties bundle = new Properties();
            try (Reader reader = new InputStreamReader(
                    Objects.requireNonNull(getClass().getResourceAsStream(name)), StandardCharsets.UTF_8)) {
                bundle.load(reader);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            String pattern = Objects.requireNonNull(bundle.getProperty("fact.words." + phrase.name()), phrase.name());
            return new MessageFormat(pattern, language.locale()).format(parts);
        }

        @Override
        public String municipality(Language language, String code) {
            return code.equals("272") ? (language == Language.SV ? "Karleby" : "Kokkola") : code;
        }
    }

    private static FactDefinition fact(
            String key,
            FactType type,
            String fi,
            @Nullable String sv,
            @Nullable String negation,
            @Nullable String unit,
            List<String> choices) {
        return new FactDefinition(
                key,
                type,
                LocalizedText.finnish(key + "?"),
                new LocalizedText(fi, sv, null),
                negation == null ? null : new LocalizedText(negation, "Vill inte själv", null),
                null,
                unit == null ? null : new LocalizedText(unit, "år", "years"),
                null,
                null,
                choices.stream()
                        .map(each -> new FactDefinition.Choice(each, LocalizedText.finnish(each + "-fi")))
                        .toList(),
                Ask.NORMAL);
    }

    private String fi(Rule rule) {
        return sentences.sentence(rule, Language.FI).text();
    }

    private List<String> reasons(Eligibility eligibility, Answers answers) {
        return Evaluator.evaluate(eligibility, answers, CATALOGUE, EvaluationPolicy.STRICT).reasons().stream()
                .map(reason -> sentences.reason(reason, answers, Language.FI).text())
                .toList();
    }

    @Test
    void criteriaReadAsTheirFacts() {
        assertThat(fi(yes("motivated"))).isEqualTo("Haluaa itse muutosta");
        assertThat(fi(no("motivated"))).isEqualTo("Ei halua itse muutosta");
        assertThat(fi(no("highBmi"))).isEqualTo("Ei pidä paikkaansa: Ylipaino");
        assertThat(fi(range("age", "18", null))).isEqualTo("Ikä vähintään 18 vuotta");
        assertThat(fi(range("age", null, "17.5"))).isEqualTo("Ikä enintään 17,5 vuotta");
        assertThat(fi(range("age", "16", "75"))).isEqualTo("Ikä 16–75 vuotta");
        assertThat(fi(oneOf("place", "272"))).isEqualTo("Kotikunta: Kokkola");
        assertThat(fi(oneOf("mode", "near"))).isEqualTo("Tapa: near-fi");
    }

    @Test
    void groupsAndNegationsReadWithConnectingWords() {
        assertThat(fi(any(yes("highBmi"), yes("type2Diabetes"))))
                .isEqualTo("Ainakin yksi näistä: Ylipaino; Tyypin 2 diabetes");
        assertThat(fi(atLeast(2, yes("highBmi"), yes("type2Diabetes")))).startsWith("Vähintään 2 näistä: ");
        assertThat(fi(not(yes("motivated")))).isEqualTo("Ei halua itse muutosta");
        assertThat(fi(not(range("age", "18", null)))).isEqualTo("Ikä alle 18 vuotta");
        assertThat(fi(not(range("age", null, "18")))).isEqualTo("Ikä yli 18 vuotta");
        assertThat(fi(not(any(yes("highBmi"), yes("type2Diabetes")))))
                .isEqualTo("Ei mitään näistä: Ylipaino; Tyypin 2 diabetes");
        assertThat(fi(not(not(yes("motivated"))))).isEqualTo("Haluaa itse muutosta");
    }

    @Test
    void anAuthorsOwnTextComesFirst() {
        Rule adult = new Rule.InRange("age", new BigDecimal("18"), null, ADULT);
        Rule group = new Rule.AnyOf(List.of(yes("highBmi")), new Note(LocalizedText.finnish("Jompikumpi"), null));

        assertThat(fi(adult)).isEqualTo("Täysi-ikäinen");
        assertThat(fi(group)).isEqualTo("Jompikumpi: Ylipaino");
        assertThat(sentences.heading(group, Language.FI).text()).isEqualTo("Jompikumpi");
        assertThat(sentences.heading(any(yes("highBmi")), Language.FI).text()).isEqualTo("Ainakin yksi näistä");
    }

    @Test
    void aRefusalTellsTheAnswerAndWhatWasRequired() {
        Rule adult = new Rule.InRange("age", new BigDecimal("18"), null, ADULT);

        assertThat(reasons(when(adult), answered("age", 17.9)))
                .containsExactly("Ikä 17,9 vuotta – edellytys: Täysi-ikäinen");
        assertThat(reasons(when(range("age", "18", null)), answered("age", 17.9)))
                .containsExactly("Ikä 17,9 vuotta – edellytys: vähintään 18 vuotta");
        assertThat(reasons(when(not(range("age", "18", null))), answered("age", 20)))
                .containsExactly("Ikä 20 vuotta – edellytys: alle 18 vuotta");
        assertThat(reasons(when(yes("motivated")), answered("motivated", false)))
                .containsExactly("Ei halua itse muutosta");
        assertThat(reasons(when(oneOf("place", "272")), answered("place", "217")))
                .containsExactly("Kotikunta: 217 – edellytys: Kokkola");
        assertThat(reasons(
                        when(any(yes("highBmi"), yes("type2Diabetes"))),
                        answered("highBmi", false, "type2Diabetes", false)))
                .containsExactly("Ei täyty: Ainakin yksi näistä: Ylipaino; Tyypin 2 diabetes");
    }

    @Test
    void anAgeJustBelowALimitIsNeverRoundedUpToIt() {
        Answers answers = Answers.none().with("age", FactValue.amount("17.9999999"));

        assertThat(sentences
                        .answer("age", answers.to("age").orElseThrow(), Language.FI)
                        .text())
                .isEqualTo("Ikä 17,999999 vuotta");
    }

    @Test
    void obstaclesOpenPointsAndHeldBackRefusalsSaySo() {
        Eligibility eligibility = when(yes("motivated"), stop(yes("highBmi"), null));

        assertThat(reasons(eligibility, answered("highBmi", true))).containsExactly("Este: Ylipaino");
        assertThat(reasons(eligibility, Answers.none()))
                .containsExactly("Selvittämättä: Haluaa itse muutosta", "Este selvittämättä: Ylipaino");
        assertThat(reasons(when(unsourced("motivated")), answered("motivated", false)))
                .singleElement()
                .asString()
                .contains("ei ole lähdettä")
                .contains("Ei halua itse muutosta");
        assertThat(reasons(when(all(yes("motivated"), no("motivated"))), Answers.none()))
                .containsExactly("Ehdot eivät voi täyttyä yhdessä näillä vastauksilla");
    }

    @Test
    void aSuitableCardTellsWhichPartsOfAGroupHold() {
        assertThat(reasons(when(any(yes("highBmi"), yes("type2Diabetes"))), answered("type2Diabetes", true)))
                .containsExactly("Ainakin yksi näistä: Tyypin 2 diabetes");
    }

    @Test
    void anUntranslatedPartMakesTheWholeSentenceFinnish() {
        Rule mixed = any(yes("highBmi"), yes("onlyFinnish"));

        assertThat(sentences.sentence(yes("highBmi"), Language.SV))
                .isEqualTo(new LocalizedText.Spoken("Övervikt", Language.SV));
        assertThat(sentences.sentence(mixed, Language.SV))
                .isEqualTo(new LocalizedText.Spoken("Ainakin yksi näistä: Ylipaino; Vain suomeksi", Language.FI));
    }

    @ParameterizedTest
    @EnumSource(Words.Phrase.class)
    void everyPhraseStandsInEveryBundle(Words.Phrase phrase) {
        for (Language language : Language.values()) {
            assertThat(new BundleWords().phrase(language, phrase, "a", "b")).isNotBlank();
        }
    }
}
