package fi.huoneentaulu.publishing.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class PlainLanguageTest {
    private final PlainLanguage plain = new PlainLanguage(Set.of("ipc", "tk2"));

    @Test
    void a_plain_sentence_gets_no_hint() {
        assertThat(hints("Soita asiakkaan kanssa IPC-ohjaajalle.")).isEmpty();
    }

    @Test
    void an_abbreviation_that_no_search_knows_is_named() {
        assertThat(plain.hints("Kysy ensin HTA:sta ja TK2:sta."))
                .singleElement()
                .satisfies(hint -> {
                    assertThat(hint.key()).isEqualTo("publishing.editor.hint.abbreviation");
                    assertThat(hint.args()).containsExactly("HTA");
                });
    }

    @Test
    void names_and_numbers_are_no_abbreviations() {
        assertThat(hints("Kela korvaa 116117 numeron. A Ää.")).isEmpty();
    }

    @Test
    void long_sentences_passives_and_officialese_are_told_weightiest_first() {
        assertThat(hints("Asiakas ohjataan ryhmään.")).containsExactly("publishing.editor.hint.passive");
        assertThat(hints("Toimi lääkärin ohjeen mukaan mikäli kipu jatkuu."))
                .containsExactly("publishing.editor.hint.officialese");
        assertThat(hints("sana ".repeat(19)).getFirst()).isEqualTo("publishing.editor.hint.long-sentence");
        assertThat(hints("sana ".repeat(18))).isEmpty();
    }

    private List<String> hints(String text) {
        return plain.hints(text).stream().map(PlainLanguage.Hint::key).toList();
    }
}
