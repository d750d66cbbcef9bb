package fi.huoneentaulu.navigator;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.StringNode;

/** A changed rule that breaks a case of the navigator is not published until it is mended or the case is changed. */
@IntegrationTest
class NavigatorCheckIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final Subject CARD = Subject.card("elintapavalmennus");
    private static final Subject ENTRY = new Subject(SubjectKind.ENTRY, EntrySets.GENERAL);

    private final Drafts drafts;
    private final People people;

    @Autowired
    NavigatorCheckIT(Drafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(
                COORDINATOR,
                () -> List.of(CARD, ENTRY)
                        .forEach(subject ->
                                drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi"))));
    }

    @Test
    void a_rule_that_breaks_a_case_says_which_and_cannot_be_sent() {
        onlyForTheYoung();

        List<ContentProblem> problems = people.as(COORDINATOR, () -> drafts.problems(CARD));

        assertThat(problems)
                .filteredOn(problem -> problem.key().equals("navigator.problem.breaks"))
                .extracting(problem -> problem.args().getFirst())
                .contains("Soittaja 52 v Kokkolasta ei liiku, tyypin 2 diabetes, haluaa muutosta");
    }

    @Test
    void a_change_that_breaks_no_case_is_not_spoken_of() {
        people.does(COORDINATOR, () -> {
            drafts.open(CARD);
            drafts.save(
                    CARD,
                    List.of(new Edit(
                            "summary.en", at("summary.en"), text("Coaching for those who want to move more."))));
        });

        assertThat(people.as(COORDINATOR, () -> drafts.problems(CARD)))
                .extracting(ContentProblem::key)
                .doesNotContain("navigator.problem.breaks");
    }

    @Test
    void a_case_of_an_entry_set_that_does_not_hold_stands_in_its_way() {
        people.does(COORDINATOR, () -> {
            drafts.open(ENTRY);
            JsonNode cases = drafts.find(ENTRY).orElseThrow().body().at("cases");
            JsonNode changed = JsonMapper.builder().build().readTree("""
                    [{"name": "Ei pidä", "facts": {"acuteDanger": true}, "fits": ["liikuntaneuvonta"]}]""");
            drafts.save(ENTRY, List.of(new Edit("cases", cases, changed)));
        });

        assertThat(people.as(COORDINATOR, () -> drafts.problems(ENTRY)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("navigator.problem.case.fails");
                    assertThat(problem.args()).startsWith("Ei pidä");
                });
    }

    private void onlyForTheYoung() {
        people.does(COORDINATOR, () -> {
            drafts.open(CARD);
            JsonNode when = at("eligibility.when.allOf");
            JsonNode changed = JsonMapper.builder()
                    .build()
                    .readTree(when.toString().replaceFirst("\"min\":18", "\"min\":18,\"max\":29"));
            drafts.save(CARD, List.of(new Edit("eligibility.when.allOf", when, changed)));
        });
    }

    private JsonNode at(String place) {
        return Objects.requireNonNull(drafts.find(CARD).orElseThrow().body().at(place));
    }

    private static JsonNode text(String words) {
        return StringNode.valueOf(words);
    }
}
