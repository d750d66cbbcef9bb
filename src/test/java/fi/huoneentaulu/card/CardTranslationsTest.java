package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CardTranslationsTest {
    private static final String FIRST = """
            {"title": {"fi": "Neuvola", "sv": "Rådgivning", "en": "Clinic"},
             "steps": [{"fi": "Soita", "sv": "Ring"}, {"fi": "Kerro", "sv": "Berätta"}]}""";

    @Test
    void a_text_whose_finnish_has_changed_since_leaves_its_translations_behind() {
        assertThat(outdated(FIRST, FIRST.replace("Neuvola", "Perheneuvola")))
                .containsExactlyInAnyOrder(Language.SV, Language.EN);
        assertThat(outdated(FIRST, FIRST.replace("Kerro", "Kerro heti"))).containsExactly(Language.SV);
    }

    @Test
    void a_translation_that_follows_in_the_same_or_a_later_version_is_up_to_date() {
        String changed = FIRST.replace("Kerro", "Kerro heti");
        String followed = changed.replace("Berätta", "Berätta genast");

        assertThat(outdated(FIRST, followed)).isEmpty();
        assertThat(outdated(FIRST, changed, followed)).isEmpty();
    }

    @Test
    void a_translation_that_is_missing_is_not_outdated() {
        String without = FIRST.replace(", \"sv\": \"Berätta\"", "");

        assertThat(outdated(FIRST, without.replace("Kerro", "Kerro heti"))).isEmpty();
        assertThat(CardTree.parse(without).missing()).containsExactlyInAnyOrder(Language.SV, Language.EN);
    }

    @Test
    void what_a_decision_and_its_sources_say_needs_no_translation() {
        assertThat(CardTree.parse("""
                {"title": {"fi": "N", "sv": "R", "en": "C"}, "decision": {"by": {"fi": "Johtaja"}},
                 "sources": [{"id": "laki", "title": {"fi": "Laki"}}]}""").missing()).isEmpty();
    }

    private static Set<Language> outdated(String... versions) {
        return CardTranslations.outdated(
                Stream.of(versions).map(CardTree::parse).toList());
    }

    @Test
    void the_facts_of_criteria_and_cases_are_named_with_their_values() {
        CardTree tree = CardTree.parse("""
                {"eligibility": {"when": {"allOf": [{"fact": "age", "min": 18},
                   {"not": {"fact": "language", "oneOf": ["fi", "sv"]}}]},
                  "exclusions": [{"when": {"fact": "urgent", "is": true}}]},
                 "cases": [{"name": "x", "facts": {"language": "en", "motivated": true}}]}""");

        assertThat(tree.facts().keySet()).containsExactlyInAnyOrder("age", "language", "urgent", "motivated");
        assertThat(tree.facts().get("language")).containsExactlyInAnyOrder("fi", "sv", "en");
        assertThat(List.copyOf(tree.facts().getOrDefault("age", Set.of()))).isEmpty();
    }
}
