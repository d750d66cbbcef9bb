package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.DraftBody;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

class PathwayRulesTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String LADDER = "mielenterveyden-portaat";
    private static final String LANES = "monipalveluasiakkaan-polku";

    private final PathwayFixture fixture = new PathwayFixture();

    @Test
    void a_starter_path_may_be_published() {
        assertThat(problems(LADDER, _ -> {})).isEmpty();
        assertThat(problems(LANES, _ -> {})).isEmpty();
    }

    @Test
    void a_card_that_is_not_in_force_is_named() {
        assertThat(problems(LADDER, path -> cards(path, 1).add("atlantis")))
                .containsExactly(ContentProblem.at("steps[1].cards", "pathway.problem.card", "atlantis"));
    }

    @ParameterizedTest
    @CsvSource({
        "lane, pathway.problem.lane, steps[1].lane",
        "level, pathway.problem.level, steps[1].level",
    })
    void a_step_stands_where_there_is_a_place(String key, String problem, String place) {
        assertThat(problems(LANES, path -> step(path, 1).put(key, "muualla")))
                .contains(ContentProblem.at(place, problem, "muualla"));
    }

    @Test
    void ids_are_slugs_and_each_its_own() {
        assertThat(problems(LADDER, path -> step(path, 2).put("id", "omahoito")))
                .contains(ContentProblem.at("steps[2].id", "pathway.problem.duplicate", "omahoito"));
        assertThat(problems(LADDER, path -> step(path, 2).put("id", "Lyhyt hoito")))
                .contains(ContentProblem.at("steps[2].id", "pathway.problem.id"));
    }

    @Test
    void a_ladder_has_one_lane_and_one_step_on_each_level() {
        assertThat(problems(LADDER, path -> step(path, 2).put("level", "porras-1")))
                .contains(
                        ContentProblem.at("levels[1]", "pathway.problem.ladder", "Porras 1"),
                        ContentProblem.at("levels[2]", "pathway.problem.empty", "Porras 2"));
        assertThat(problems(LANES, path -> path.put("shape", "LADDER")))
                .contains(
                        ContentProblem.at("lanes", "publishing.problem.range", 3, 1, 1),
                        ContentProblem.at("levels[1]", "pathway.problem.ladder", "Omatyöntekijä"));
    }

    @Test
    void a_transition_leads_from_a_step_to_a_step_or_out() {
        assertThat(problems(LADDER, path -> transition(path, 0).put("to", "muualle")))
                .contains(
                        ContentProblem.at("transitions[0].to", "pathway.problem.step", "muualle"),
                        ContentProblem.at("transitions", "pathway.problem.unreachable", "Ohjattu omahoito"));
        assertThat(problems(LADDER, path -> transition(path, 0).put("from", "muualta")))
                .contains(ContentProblem.at("transitions[0].from", "pathway.problem.step", "muualta"));
        assertThat(problems(LADDER, path -> transition(path, 5).put("to", "omahoito")))
                .contains(ContentProblem.at("transitions[5].to", "pathway.problem.target"));
        assertThat(problems(LADDER, path -> transition(path, 0).remove("to")))
                .contains(ContentProblem.at("transitions[0].to", "pathway.problem.target"));
    }

    @Test
    void every_step_can_be_come_to() {
        assertThat(problems(LADDER, path -> ((ArrayNode) path.get("transitions")).remove(2)))
                .containsExactly(ContentProblem.at("transitions", "pathway.problem.unreachable", "Erityistaso"));
    }

    @Test
    void texts_fit_their_places_in_every_language() {
        assertThat(problems(LADDER, path -> words(path, "summary").put("sv", "x".repeat(161))))
                .containsExactly(ContentProblem.at("summary.sv", "publishing.problem.length", 161, 160));
        assertThat(problems(LADDER, path -> words(step(path, 0), "text").put("en", "x".repeat(301))))
                .containsExactly(ContentProblem.at("steps[0].text.en", "publishing.problem.length", 301, 300));
    }

    @Test
    void nothing_is_written_of_a_client() {
        assertThat(problems(LADDER, path -> words(step(path, 0), "text").put("fi", "Soita 131052-308T.")))
                .containsExactly(ContentProblem.at("", "publishing.error.identity-code"));
    }

    @Test
    void values_areas_and_keeping_are_checked_as_everywhere() {
        assertThat(problems(LADDER, path -> path.put("coverage", "county:99")))
                .containsExactly(ContentProblem.at("coverage", "publishing.problem.area", "county:99"));
        assertThat(problems(LADDER, path -> path.remove("serviceArea")))
                .containsExactly(ContentProblem.at("serviceArea", "publishing.problem.missing"));
        assertThat(problems(LADDER, path -> ((ArrayNode) path.get("sources")).remove(0)))
                .containsExactly(ContentProblem.at("localValues", "publishing.problem.source", "te"));
        assertThat(problems(LADDER, path -> ((ObjectNode) step(path, 1).get("visits")).put("max", 0)))
                .containsExactly(ContentProblem.at("steps[1].visits", "publishing.problem.visits"));
    }

    @Test
    void an_unfinished_draft_can_be_drawn() {
        PathwayBody body = fixture.files()
                .readDraft("uusi", DraftBody.parse("{\"shape\": \"LADDER\", \"levels\": [{\"id\": \"a\"}]}"))
                .body();

        assertThat(body.levels()).hasSize(1);
        assertThat(body.steps()).isEmpty();
    }

    private List<ContentProblem> problems(String code, Consumer<ObjectNode> change) {
        ObjectNode path = (ObjectNode)
                JSON.readTree(fixture.files().write(fixture.published(code).body()));
        change.accept(path);
        return fixture.rules().problems(fixture.files().read(path.toString()));
    }

    private static ObjectNode step(ObjectNode path, int index) {
        return (ObjectNode) path.get("steps").get(index);
    }

    private static ArrayNode cards(ObjectNode path, int index) {
        return (ArrayNode) step(path, index).get("cards");
    }

    private static ObjectNode transition(ObjectNode path, int index) {
        return (ObjectNode) path.get("transitions").get(index);
    }

    private static ObjectNode words(ObjectNode node, String key) {
        return (ObjectNode) node.get(key);
    }
}
