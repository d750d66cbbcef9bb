package fi.huoneentaulu.publishing.ui.editor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import fi.huoneentaulu.publishing.Difference;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import org.junit.jupiter.api.Test;

class BlockDifferencesTest {
    private static final String BEFORE = """
            {"title": {"fi": "Portaat", "sv": "Trappan"}, "shape": "LADDER",
             "steps": [{"id": "a", "title": {"fi": "Alku", "sv": "Början"}}]}""";
    private static final List<FormBlock> BLOCKS =
            List.of(block("title", List.of("title")), block("steps", List.of("shape", "steps")));

    @Test
    void texts_differ_language_by_language_and_the_rest_without_one() {
        String after = BEFORE.replace("Trappan", "Trapporna").replace("LADDER", "LANES");

        assertThat(between(BEFORE, after))
                .extracting(Difference::part, Difference::language)
                .containsExactly(tuple("path.guide.title.title", Language.SV), tuple("path.guide.steps.title", null));
    }

    @Test
    void a_text_deep_in_a_list_is_found_in_its_block() {
        assertThat(between(BEFORE, BEFORE.replace("Alku", "Alussa")))
                .extracting(Difference::part, Difference::language)
                .containsExactly(tuple("path.guide.steps.title", Language.FI));
    }

    @Test
    void versions_that_say_the_same_do_not_differ() {
        assertThat(between(BEFORE, BEFORE)).isEmpty();
    }

    private static FormBlock block(String name, List<String> places) {
        return new FormBlock(name, "path.guide." + name + ".", "how", places, List::of);
    }

    private static List<Difference> between(String before, String after) {
        return BlockDifferences.between(BLOCKS, DraftBody.parse(before), DraftBody.parse(after));
    }
}
