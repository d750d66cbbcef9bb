package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.pathway.PathwayBody.Lane;
import fi.huoneentaulu.pathway.PathwayBody.Shape;
import fi.huoneentaulu.pathway.PathwayBody.Step;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.Visits;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StarterPathsTest {
    private static final String LADDER = "mielenterveyden-portaat";
    private static final String CHILDREN = "lasten-ja-nuorten-kuntoutuspolku";
    private static PathwayFixture fixture;

    @BeforeAll
    static void readTheFiles() {
        fixture = new PathwayFixture();
    }

    @Test
    void the_paths_of_the_content_plan_are_there() {
        assertThat(fixture.starter())
                .extracting(ContentFile::code)
                .containsExactly(
                        "hyvinvointilahetteen-kulku",
                        CHILDREN,
                        "liikuntaneuvonnan-palveluketju",
                        LADDER,
                        "monipalveluasiakkaan-polku");
    }

    @TestFactory
    Stream<DynamicTest> every_path_may_be_published() {
        return each(path -> assertThat(fixture.rules().problems(path)).isEmpty());
    }

    @TestFactory
    Stream<DynamicTest> every_text_is_there_in_three_languages() {
        return each(path -> {
            List<String> missing = new ArrayList<>();
            JsonNode root =
                    JsonMapper.builder().build().readTree(fixture.files().write(path));
            root.properties().stream()
                    .filter(part -> !part.getKey().equals("sources"))
                    .forEach(part -> missing(part.getKey(), part.getValue(), missing));
            assertThat(missing).isEmpty();
        });
    }

    private static void missing(String place, JsonNode node, List<String> missing) {
        if (node.has("fi")) {
            Stream.of(Language.values())
                    .filter(language -> node.path(language.tag()).asString("").isBlank())
                    .forEach(language -> missing.add(place + "." + language.tag()));
        } else {
            node.properties().forEach(each -> missing(place + "." + each.getKey(), each.getValue(), missing));
            node.values().forEach(each -> missing(place + "[]", each, missing));
        }
    }

    @TestFactory
    Stream<DynamicTest> a_path_says_what_its_cards_say() {
        return each(path -> path.steps()
                .forEach(step -> step.cards().forEach(code -> {
                    CardBody card = fixture.card(code);
                    Integer own = card.route().step();
                    Integer stair = path.level(step.level()).orElseThrow().step();
                    if (path.shape() == Shape.LADDER && own != null) {
                        assertThat(own).as(step.id() + " → " + code).isEqualTo(stair);
                    }
                    assertThat(overlap(lane(path, step).ages(), card.audience().ages()))
                            .as(step.id() + " → " + code)
                            .isTrue();
                })));
    }

    @TestFactory
    Stream<DynamicTest> a_path_survives_writing_and_reading_as_a_file_and_as_stored() {
        return fixture.starter().stream()
                .map(path -> DynamicTest.dynamicTest(path.code(), () -> {
                    String yaml = fixture.files().writeFile(path.body(), path.check());
                    assertThat(fixture.files().readFile("written", yaml)).isEqualTo(path);
                    assertThat(fixture.files().read(fixture.files().write(path.body())))
                            .isEqualTo(path.body());
                }));
    }

    @Test
    void the_ladder_carries_what_the_seeds_tell() {
        PathwayBody ladder = path(LADDER);
        Step guided = step(ladder, "ohjattu-omahoito");

        assertThat(ladder.levels()).extracting(PathwayBody.Level::step).containsExactly(0, 1, 2, 3);
        assertThat(guided.visits()).isEqualTo(new Visits(1, 3));
        assertThat(guided.cards()).startsWith("terapianavigaattori", "ohjattu-omahoito-aikuiset");
        assertThat(guided.cards()).contains("ohjattu-omahoito-nuoret", "ohjattu-omahoito-lapset");
        assertThat(finnish(guided.units())).contains("asiakasohjaus", "yleisvastaanotto", "äitiysneuvola");
        assertThat(finnish(guided.contact())).contains("miepä-hoitaja", "mentor");
        Set<Profession> onTheCard =
                fixture.card("ohjattu-omahoito-aikuiset").route().deliverers();
        assertThat(guided.deliverers()).isEqualTo(onTheCard);
        assertThat(ladder.localValues()).singleElement().satisfies(value -> {
            assertThat(value.local().text().fi()).contains("Kymenlaakso", "1–3");
            assertThat(value.national().text().fi()).contains("1–5");
        });
        assertThat(finnish(step(ladder, "erityistaso").contact()))
                .contains("perusterveydenhuollon", "erikoissairaanhoidon", "yliopistosairaalan");
    }

    @Test
    void exercise_begins_from_an_early_sign_and_offers_the_four() {
        PathwayBody path = path("liikuntaneuvonnan-palveluketju");

        assertThat(path.from(step(path, "valinta-yhdessa")).map(PathwayBody.Transition::to))
                .containsExactly("omatoiminen", "liikuntaneuvonta", "hyvinvointilahete", "elintapavalmennus");
        assertThat(finnish(step(path, "elintapavalmennus").text()))
                .contains("Täysi-ikäiselle", "haluaa itse", "liikkuu liian vähän", "fysioterapeutin", "diabetes")
                .contains("ylipaino", "sydän- ja verisuonitauti", "toimintakyvyn");
        assertThat(finnish(path.head().lead())).contains("ensisijaisesti kunnan, järjestöjen ja seurakunnan");
    }

    @Test
    void nothing_is_sent_without_consent() {
        PathwayBody path = path("hyvinvointilahetteen-kulku");

        assertThat(path.transitions())
                .filteredOn(transition -> Objects.equals(transition.to(), "lahete"))
                .extracting(PathwayBody.Transition::from)
                .containsExactlyInAnyOrder("suostumus", "koordinointi");
        assertThat(path.from(step(path, "tunnista")).map(each -> each.when().fi()))
                .anyMatch(when -> when.contains("muistisairaus") && when.contains("hoitotasapaino"));
    }

    @Test
    void the_childrens_path_has_a_step_for_every_age_and_level_and_a_sheet_for_the_family() {
        PathwayBody path = path(CHILDREN);

        for (Lane lane : path.lanes()) {
            for (PathwayBody.Level level : path.levels()) {
                assertThat(path.steps(lane, level))
                        .as(lane.id() + " " + level.id())
                        .hasSize(1);
            }
        }
        assertThat(path.lanes())
                .extracting(Lane::ages)
                .containsExactly(new Ages(0, 6), new Ages(7, 12), new Ages(13, 17), new Ages(18, 25));
        assertThat(path.steps()).allSatisfy(step -> {
            assertThat(step.family()).isNotNull();
            assertThat(step.responsible()).isNotNull();
        });
        assertThat(path.familySheet()).isNotNull();
    }

    @Test
    void a_client_of_many_services_gets_an_own_worker_a_plan_and_a_review() {
        PathwayBody path = path("monipalveluasiakkaan-polku");

        assertThat(path.levels().stream().map(level -> level.title().fi()))
                .containsExactly("Tunnistus", "Omatyöntekijä", "Suunnitelma", "Tarkistus");
        assertThat(finnish(step(path, "tunnista").text())).contains("tarvitsisi palveluja mutta ei käytä");
        assertThat(finnish(step(path, "sosiaalihuolto").text())).contains("42 §");
    }

    private static Stream<DynamicTest> each(Consumer<PathwayBody> test) {
        return fixture.starter().stream()
                .map(path -> DynamicTest.dynamicTest(path.code(), () -> test.accept(path.body())));
    }

    private static PathwayBody path(String code) {
        return fixture.published(code).body();
    }

    private static Step step(PathwayBody path, String id) {
        return path.step(id).orElseThrow();
    }

    private static Lane lane(PathwayBody path, Step step) {
        return path.lanes().stream()
                .filter(lane -> lane.id().equals(step.lane()))
                .findFirst()
                .orElseThrow();
    }

    private static String finnish(@Nullable LocalizedText text) {
        return Objects.requireNonNull(text).fi();
    }

    private static boolean overlap(@Nullable Ages one, @Nullable Ages other) {
        return min(one) <= max(other) && min(other) <= max(one);
    }

    private static int min(@Nullable Ages ages) {
        return ages == null || ages.min() == null ? 0 : ages.min();
    }

    private static int max(@Nullable Ages ages) {
        return ages == null || ages.max() == null ? Integer.MAX_VALUE : ages.max();
    }
}
