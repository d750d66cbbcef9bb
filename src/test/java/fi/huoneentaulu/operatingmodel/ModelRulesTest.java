package fi.huoneentaulu.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftReading;
import fi.huoneentaulu.publishing.MalformedContentException;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** What stands in the way of publishing a model. */
class ModelRulesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final ModelFixture FIXTURE = new ModelFixture();
    private static final ModelBody GOOD = FIXTURE.starter("aikuisten-ohjattu-omahoito-kymenlaakso");

    /** The problems of the good model after a change, with every card and path that it names in force. */
    private static List<ContentProblem> problems(Consumer<ObjectNode> change) {
        ObjectNode tree = (ObjectNode) JSON.readTree(FIXTURE.files().write(GOOD));
        change.accept(tree);
        return FIXTURE.rules(GOOD.links().cards(), GOOD.links().paths())
                .problems(FIXTURE.files().read(tree.toString()));
    }

    private static List<String> places(Consumer<ObjectNode> change) {
        return problems(change).stream().map(ContentProblem::place).toList();
    }

    @Test
    void a_good_model_has_none() {
        assertThat(problems(_ -> {})).isEmpty();
    }

    @Test
    void what_is_too_long_to_be_read_is_told_in_each_language() {
        assertThat(places(model -> model.putObject("title").put("fi", "a").put("sv", "b".repeat(91))))
                .containsExactly("title.sv");
        assertThat(places(model -> model.putObject("summary").put("fi", "a".repeat(201))))
                .containsExactly("summary.fi");
        assertThat(places(model -> model.putObject("idea").put("fi", "a".repeat(4_001))))
                .containsExactly("idea.fi");
    }

    @Test
    void a_model_without_an_idea_a_place_or_an_author_is_none() {
        assertThat(places(model -> model.remove("idea"))).containsExactly("idea");
        assertThat(places(model -> model.putArray("places"))).containsExactly("places");
        assertThat(places(model -> model.putArray("organisations"))).containsExactly("organisations");
        assertThat(places(model -> model.putArray("themes"))).containsExactly("themes");
        assertThat(places(model -> model.remove("serviceArea"))).containsExactly("serviceArea");
    }

    @Test
    void an_area_that_is_not_there_is_refused() {
        assertThat(places(model -> model.put("coverage", "county:77"))).containsExactly("coverage");
    }

    @Test
    void times_run_forward() {
        assertThat(places(model ->
                        model.putObject("period").put("from", "2022-12-31").put("to", "2021-09-01")))
                .containsExactly("period");
        assertThat(places(model -> model.putObject("period").put("from", "2022-12-31")))
                .isEmpty();
        assertThat(places(model -> model.putObject("described")
                        .put("created", "2024-05-29")
                        .put("modified", "2024-05-28")))
                .containsExactly("described");
    }

    @Test
    void a_card_that_is_not_in_force_is_named() {
        List<ContentProblem> problems = problems(model -> array(model, "cards").add("ei-ole"));

        assertThat(problems).containsExactly(ContentProblem.at("cards", "operatingmodel.problem.card", "ei-ole"));
    }

    @Test
    void a_path_that_is_not_in_force_is_named_also_under_a_picture() {
        assertThat(problems(model -> array(model, "paths").add("ei-ole")))
                .containsExactly(ContentProblem.at("paths", "operatingmodel.problem.path", "ei-ole"));
        assertThat(problems(model -> picture(model, "ei-ole")))
                .containsExactly(ContentProblem.at("pictures[0].path", "operatingmodel.problem.path", "ei-ole"));
        assertThat(problems(model -> picture(model, "mielenterveyden-portaat"))).isEmpty();
    }

    private static void picture(ObjectNode model, String path) {
        ObjectNode picture = model.putArray("pictures").addObject().put("path", path);
        picture.putObject("caption").put("fi", "Portaat");
        picture.putObject("alt").put("fi", "Neljä porrasta");
    }

    @Test
    void what_is_cited_is_among_the_sources() {
        assertThat(places(model -> ((ObjectNode) array(model, "figures").get(1)).put("source", "muualta")))
                .containsExactly("figures[1].source");
        assertThat(places(model -> array(model, "sources").remove(1))).containsExactly("localValues");
    }

    @Test
    void a_model_is_not_related_to_itself() {
        assertThat(places(model -> array(model, "related").add(GOOD.code()))).containsExactly("related");
    }

    @Test
    void markdown_outside_the_subset_is_told() {
        assertThat(places(model -> model.putObject("tips").put("fi", "# Otsikko")))
                .contains("tips.fi");
    }

    @Test
    void an_unknown_key_a_missing_key_and_a_wrong_value_are_refused_with_their_place() {
        ContentFile<ModelBody> file = FIXTURE.starters().getFirst();
        String good = FIXTURE.files().writeFile(file.body(), file.check());

        assertThatThrownBy(() -> FIXTURE.files().readFile("a.yaml", good + "\ncolour: red\n"))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageContaining("colour");
        assertThatThrownBy(() -> FIXTURE.files().readFile("a.yaml", good.replaceFirst("(?m)^stage: .*$", "")))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageContaining("stage");
        assertThatThrownBy(
                        () -> FIXTURE.files().readFile("a.yaml", good.replaceFirst("(?m)^stage: .*$", "stage: SOON")))
                .isInstanceOf(MalformedContentException.class)
                .hasMessageContaining("stage");
    }

    @Test
    void a_draft_that_has_hardly_begun_can_be_shown() {
        DraftReading<ModelBody> reading =
                FIXTURE.files().readDraft("uusi", DraftBody.parse("{\"title\": {\"fi\": \"Uusi malli\"}}"));

        assertThat(reading.body().title().fi()).isEqualTo("Uusi malli");
        assertThat(reading.problems()).extracting(ContentProblem::place).contains("summary.fi", "stage");
    }

    private static ArrayNode array(ObjectNode model, String key) {
        return (ArrayNode) model.get(key);
    }
}
