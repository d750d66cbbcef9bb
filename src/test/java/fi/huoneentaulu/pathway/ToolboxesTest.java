package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import fi.huoneentaulu.pathway.Toolboxes.Tool;
import fi.huoneentaulu.pathway.Toolboxes.Toolbox;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.List;
import org.junit.jupiter.api.Test;

class ToolboxesTest {
    private final PathwayFixture fixture = new PathwayFixture();

    @Test
    void a_nurse_finds_the_steps_and_the_methods_that_nurses_may_deliver() {
        Toolbox toolbox = toolbox(Profession.NURSE);

        Tool guided = tool(toolbox, "ohjattu-omahoito");
        assertThat(guided.whole()).isTrue();
        assertThat(codes(guided.cards()))
                .containsExactly("terapianavigaattori", "ohjattu-omahoito-aikuiset", "ohjattu-omahoito-nuoret");
        assertThat(codes(toolbox.cards())).contains("tupakasta-vieroitus").doesNotContain("terapianavigaattori");
    }

    @Test
    void a_step_of_which_only_some_methods_are_ones_own_says_so() {
        Tool step = tool(toolbox(Profession.PSYCHOLOGIST), "lyhyt-hoito");

        assertThat(step.whole()).isFalse();
        assertThat(codes(step.cards())).containsExactly("ipc-nuoret");
    }

    @Test
    void a_profession_without_methods_has_an_empty_box() {
        assertThat(toolbox(Profession.PRACTICAL_NURSE).tools()).isEmpty();
    }

    private Toolbox toolbox(Profession profession) {
        Pathways paths = mock(Pathways.class);
        when(paths.all()).thenReturn(fixture.published());
        return new Toolboxes(paths, fixture.cards()).of(profession);
    }

    private static Tool tool(Toolbox toolbox, String step) {
        return toolbox.tools().stream()
                .filter(tool -> tool.step().id().equals(step))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> codes(List<? extends Published<?>> documents) {
        return documents.stream().<String>map(Published::code).toList();
    }
}
