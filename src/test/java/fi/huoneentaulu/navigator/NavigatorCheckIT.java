package fi.huoneentaulu.navigator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Edit;
import fi.huoneentaulu.publishing.InvalidContentException;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;

/** A changed rule that breaks a case of the navigator is not published until it is mended or the case is changed. */
@IntegrationTest
class NavigatorCheckIT {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String ENDED = "Koe päättyi";
    private static final String RULE = "eligibility.when.allOf";
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Subject CARD = Subject.card("elintapavalmennus");
    private static final Subject ENTRY = new Subject(SubjectKind.ENTRY, EntrySets.GENERAL);
    private static final Subject OWN_CARD = Subject.card("koe-navigaattorin-tarkistus");
    private static final Subject OWN_ENTRY = new Subject(SubjectKind.ENTRY, OWN_CARD.code());

    private final Drafts drafts;
    private final Decisions decisions;
    private final Cards cards;
    private final EntrySets entrySets;
    private final People people;

    @Autowired
    NavigatorCheckIT(Drafts drafts, Decisions decisions, Cards cards, EntrySets entrySets, People people) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.cards = cards;
        this.entrySets = entrySets;
        this.people = people;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(
                COORDINATOR,
                () -> List.of(CARD, ENTRY, OWN_CARD, OWN_ENTRY)
                        .forEach(subject -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, ENDED))));
        if (AsSystem.call(() -> entrySets.find(OWN_ENTRY.code())).isPresent()) {
            people.does(APPROVER, () -> decisions.withdraw(OWN_ENTRY, ENDED, null));
        }
        if (AsSystem.call(() -> cards.find(OWN_CARD.code())).isPresent()) {
            people.does(APPROVER, () -> decisions.withdraw(OWN_CARD, ENDED, null));
        }
    }

    @Test
    void a_rule_that_breaks_a_case_says_which_and_cannot_be_sent() {
        people.does(COORDINATOR, () -> {
            String rule = String.valueOf(drafts.open(CARD).body().at(RULE));
            write(CARD, Map.of(RULE, rule.replaceFirst("\"min\":18", "\"min\":18,\"max\":29")));
        });

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
            write(CARD, Map.of("summary.en", "\"Coaching for those who want to move more.\""));
        });

        assertThat(people.as(COORDINATOR, () -> drafts.problems(CARD)))
                .extracting(ContentProblem::key)
                .doesNotContain("navigator.problem.breaks");
    }

    @Test
    void a_case_of_an_entry_set_that_does_not_hold_stands_in_its_way() {
        people.does(COORDINATOR, () -> {
            drafts.open(ENTRY);
            write(ENTRY, Map.of("cases", """
                    [{"name": "Ei pidä", "facts": {"acuteDanger": true}, "fits": ["liikuntaneuvonta"]}]"""));
        });

        assertThat(people.as(COORDINATOR, () -> drafts.problems(ENTRY)))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(problem.key()).isEqualTo("navigator.problem.case.fails");
                    assertThat(problem.args()).startsWith("Ei pidä");
                });
    }

    @Test
    void a_rule_is_published_once_the_case_that_it_breaks_has_been_changed_with_a_reason() {
        publishes(OWN_CARD, "liikuntaneuvonta", Map.of());
        publishes(
                OWN_ENTRY,
                EntrySets.GENERAL,
                Map.of("serviceArea", "\"hyvinvoinnin-edistaminen\"", "cases", caseOfAge(52)));
        people.does(COORDINATOR, () -> {
            drafts.open(OWN_CARD);
            write(OWN_CARD, Map.of(RULE, """
                            [{"fact": "inactive", "is": true}, {"fact": "age", "max": 51}]""", "cases", """
                            [{"name": "Sopii", "facts": {"inactive": true, "age": 46}, "expect": "SUITABLE"},
                             {"name": "Liikkuu jo", "facts": {"inactive": false}, "expect": "NOT_SUITABLE"}]"""));
        });

        assertThatExceptionOfType(InvalidContentException.class)
                .isThrownBy(() -> people.as(COORDINATOR, () -> drafts.send(OWN_CARD, "Ikäraja sovittiin")))
                .satisfies(refusal -> assertThat(refusal.problems())
                        .extracting(ContentProblem::key)
                        .containsOnly("navigator.problem.breaks"));

        people.does(COORDINATOR, () -> {
            drafts.open(OWN_ENTRY);
            write(OWN_ENTRY, Map.of("cases", caseOfAge(50)));
        });
        decides(OWN_ENTRY, "Ikäraja muuttui: tapaus on nyt 50-vuotias");
        decides(OWN_CARD, "Ikäraja sovittiin");
        assertThat(AsSystem.call(() -> cards.find(OWN_CARD.code()))
                        .orElseThrow()
                        .version())
                .isEqualTo(2);
    }

    private static String caseOfAge(int age) {
        return """
                [{"name": "Soittaja ei liiku", "facts": {"age": %d, "inactive": true, "motivated": true},
                  "themes": ["EXERCISE"], "fits": ["%s"]}]""".formatted(age, OWN_CARD.code());
    }

    private void publishes(Subject subject, String pattern, Map<String, String> changes) {
        people.does(COORDINATOR, () -> {
            drafts.copy(new Subject(subject.kind(), pattern), subject.code());
            write(subject, changes);
        });
        decides(subject, "Koe");
    }

    private void write(Subject subject, Map<String, String> changes) {
        DraftBody body = drafts.find(subject).orElseThrow().body();
        drafts.save(
                subject,
                changes.entrySet().stream()
                        .map(change ->
                                new Edit(change.getKey(), body.at(change.getKey()), JSON.readTree(change.getValue())))
                        .toList());
    }

    private void decides(Subject subject, String reason) {
        long revision =
                people.as(COORDINATOR, () -> drafts.send(subject, reason)).revision();
        people.does(APPROVER, () -> decisions.decide(subject, revision, reason, null));
    }
}
