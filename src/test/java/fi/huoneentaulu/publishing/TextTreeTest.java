package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Language;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TextTreeTest {
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
        assertThat(tree(without).missing()).containsExactlyInAnyOrder(Language.SV, Language.EN);
    }

    @Test
    void what_a_decision_and_its_sources_say_needs_no_translation() {
        assertThat(tree("""
                {"title": {"fi": "N", "sv": "R", "en": "C"}, "decision": {"by": {"fi": "Johtaja"}},
                 "sources": [{"id": "laki", "title": {"fi": "Laki"}}]}""").missing()).isEmpty();
    }

    private static TextTree tree(String json) {
        return TextTree.parse(json, Set.of("decision", "sources"));
    }

    private static Set<Language> outdated(String... versions) {
        return Translations.outdated(Stream.of(versions).map(TextTreeTest::tree).toList());
    }
}
