package fi.huoneentaulu.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.test.context.support.WithMockUser;

/** What a described situation may say of a client; it is for the professional to confirm. */
@IntegrationTest
@WithMockUser(roles = {"PROFESSIONAL", "SIGNED_IN", "READER"})
class SuggestionsIT {
    private final Suggestions suggestions;

    @Autowired
    SuggestionsIT(Suggestions suggestions) {
        this.suggestions = suggestions;
    }

    @Test
    void age_place_facts_and_themes_are_found_in_a_nurses_words() {
        assertThat(suggestions.of("Soittaja 52 v Kokkolasta. Ei liiku, tyypin 2 diabetes.", Language.FI))
                .contains(
                        new Suggestion.OfFact("age", new FactValue.Amount(new BigDecimal("52"))),
                        new Suggestion.OfFact("municipality", FactValue.one("272")),
                        new Suggestion.OfFact("inactive", FactValue.YES),
                        new Suggestion.OfFact("type2Diabetes", FactValue.YES));
    }

    @ParameterizedTest
    @CsvSource({
        "On työtön, unemployed, true",
        "Ei ole työtön, unemployed, false",
        "hoitaa läheistään kotona, caregiver, true",
        "Liikkuu paljon, inactive, false",
        "unettomuutta ollut syksyn, insomnia, true"
    })
    void a_word_of_a_fact_suggests_it_and_a_denial_its_contrary(String text, String fact, boolean value) {
        assertThat(suggestions.of(text, Language.FI))
                .contains(new Suggestion.OfFact(fact, value ? FactValue.YES : FactValue.NO));
    }

    @Test
    void synonyms_lead_to_the_theme() {
        assertThat(suggestions.of("masis ja ahdistaa", Language.FI))
                .contains(new Suggestion.OfTheme(Theme.MENTAL_HEALTH));
    }

    @Test
    void words_that_say_nothing_suggest_nothing() {
        assertThat(suggestions.of("", Language.FI)).isEmpty();
        assertThat(suggestions.of("ja tai se on", Language.FI)).noneMatch(Suggestion.OfFact.class::isInstance);
    }

    @Test
    void a_personal_identity_code_is_not_read() {
        assertThat(suggestions.of("131052-308T 13", Language.FI)).noneMatch(Suggestion.OfFact.class::isInstance);
    }

    @Test
    @WithMockUser(roles = "LINK_WORKER")
    void who_does_not_read_here_is_refused() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> suggestions.of("työtön", Language.FI));
    }
}
