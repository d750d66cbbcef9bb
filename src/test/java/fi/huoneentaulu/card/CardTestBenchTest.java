package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Exclusion;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.eligibility.RuleBranches;
import fi.huoneentaulu.eligibility.VerdictBranch;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.ContentProblem;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a coordinator is told of the test cases of a card. */
class CardTestBenchTest {
    private static final Note SOURCE = Note.source("kp");
    private static final Redirect MEMORY_CLINIC = new Redirect.ToCard("muistipoliklinikka");
    private static final Rule MOTIVATED = new Rule.YesNoIs("motivated", true, SOURCE);
    private static final Exclusion MEMORY =
            new Exclusion(new Rule.YesNoIs("advancedMemoryDisorder", true, SOURCE), MEMORY_CLINIC, SOURCE);
    private static final Map<String, Object> FITS = Map.of("motivated", true, "advancedMemoryDisorder", false);

    private static final CardFixture FIXTURE = new CardFixture();
    private static final CardTestBench BENCH = FIXTURE.bench();
    private static final CardBody ANY = FIXTURE.starterCard("elintapavalmennus");

    private CardBody card(Eligibility eligibility, TestCase... cases) {
        return card(Coverage.parse("country"), eligibility, cases);
    }

    private CardBody card(Coverage coverage, Eligibility eligibility, TestCase... cases) {
        return new CardBody(
                ANY.code(),
                ANY.title(),
                ANY.summary(),
                ANY.keywords(),
                ANY.route(),
                new CardBody.Audience(null, coverage, List.of(), null),
                ANY.guidance(),
                eligibility,
                List.of(cases),
                ANY.links(),
                ANY.stewardship());
    }

    private static Eligibility rule() {
        return new Eligibility(MOTIVATED, List.of(MEMORY));
    }

    private static TestCase expecting(Outcome outcome, Map<String, Object> facts) {
        return new TestCase("tapaus", facts, outcome, null, null);
    }

    @Test
    void a_card_whose_cases_pass_and_meet_every_branch_is_clean() {
        CardBody card = card(
                rule(),
                expecting(Outcome.SUITABLE, FITS),
                expecting(Outcome.NOT_SUITABLE, Map.of("motivated", false)),
                new TestCase(
                        "este", Map.of("advancedMemoryDisorder", true), Outcome.NOT_SUITABLE, MEMORY_CLINIC, null));

        assertThat(BENCH.run(card).clean()).isTrue();
        assertThat(BENCH.problems(card)).isEmpty();
    }

    @Test
    void each_branch_without_a_case_is_named_with_a_client_who_lands_there() {
        CardBody card = card(rule(), expecting(Outcome.SUITABLE, FITS), expecting(Outcome.SUITABLE, FITS));

        CaseReport report = BENCH.run(card);

        assertThat(report.clean()).isFalse();
        assertThat(report.uncovered().stream().map(RuleBranches.Reached::branch))
                .containsExactly(new VerdictBranch.Unmet(), new VerdictBranch.Obstacle(0, MEMORY));
        assertThat(report.uncovered().getLast().witness().values())
                .isEqualTo(Map.of("advancedMemoryDisorder", FactValue.YES));
        assertThat(BENCH.problems(card))
                .extracting(ContentProblem::key)
                .containsExactly("card.problem.branch.unmet", "card.problem.branch.obstacle");
        assertThat(BENCH.problems(card).getLast().args()).containsExactly("Pitkälle edennyt muistisairaus");
    }

    @Test
    void a_case_that_fails_says_in_what_it_differs() {
        CardBody card = card(
                rule(),
                expecting(Outcome.NOT_SUITABLE, FITS),
                new TestCase(
                        "muualle", Map.of("advancedMemoryDisorder", true), Outcome.NOT_SUITABLE, Redirect.TRAY, null),
                new TestCase("auki", Map.of("motivated", true), Outcome.UNDECIDED, null, Set.of("motivated")),
                expecting(Outcome.SUITABLE, Map.of("motivated", "kyllä")));

        CaseReport report = BENCH.run(card);

        assertThat(report.results().stream().map(CaseResult::misses))
                .containsExactly(
                        List.of(new CaseMiss.OtherOutcome(Outcome.NOT_SUITABLE, Outcome.SUITABLE)),
                        List.of(new CaseMiss.OtherRedirect(Redirect.TRAY, MEMORY_CLINIC)),
                        List.of(new CaseMiss.OtherMissing(Set.of("motivated"), List.of("advancedMemoryDisorder"))),
                        List.of(new CaseMiss.Unreadable("fact.error.type.YES_NO", List.of("motivated"))));
        assertThat(BENCH.problems(card))
                .extracting(ContentProblem::key)
                .contains(
                        "card.problem.cases.expected.NOT_SUITABLE",
                        "card.problem.cases.redirect",
                        "card.problem.cases.missing",
                        "card.problem.cases.unreadable");
    }

    @Test
    void living_outside_the_coverage_needs_no_case_and_a_proposal_names_no_municipality() {
        CardBody card = card(Coverage.parse("county:16"), rule());

        assertThat(BENCH.run(card).uncovered())
                .hasSize(3)
                .allSatisfy(each -> assertThat(each.witness().values()).doesNotContainKey("municipality"));
    }

    @Test
    void any_other_municipality_is_proposed_by_the_code_of_a_real_one_inside_the_coverage() {
        Rule kokkola = new Rule.OneOf("municipality", Set.of("272"), SOURCE);
        CardBody card = card(Coverage.parse("county:18"), new Eligibility(kokkola, List.of()));

        assertThat(BENCH.run(card).uncovered().stream()
                        .map(each -> each.witness().values().getOrDefault("municipality", FactValue.one("none"))))
                .hasSize(2)
                .first()
                .isEqualTo(FactValue.one("272"));
        assertThat(proposals(card))
                .allSatisfy(each -> assertThat(BENCH.run(card(Coverage.parse("county:18"), card.eligibility(), each))
                                .uncovered())
                        .hasSize(1));
    }

    private List<TestCase> proposals(CardBody card) {
        return BENCH.run(card).uncovered().stream()
                .map(each -> {
                    Map<String, Object> facts = new HashMap<>();
                    each.witness().values().forEach((fact, value) -> facts.put(fact, TestCase.written(value)));
                    return expecting(Outcome.NOT_SUITABLE, facts);
                })
                .toList();
    }

    @Test
    void every_proposal_for_every_starter_card_lands_in_the_branch_that_it_is_for() {
        for (ContentFile<CardBody> read : FIXTURE.starterCards()) {
            CardBody card = read.body();
            CardBody bare = card(card.audience().coverage(), card.eligibility());
            List<TestCase> proposals = proposals(bare);
            CardBody covered = card(card.audience().coverage(), card.eligibility(), proposals.toArray(TestCase[]::new));
            assertThat(BENCH.run(covered).uncovered()).as(card.code()).isEmpty();
            for (TestCase each : proposals) {
                assertThat(BENCH.run(card(card.audience().coverage(), card.eligibility(), each))
                                .uncovered())
                        .as(card.code() + ": " + each.facts())
                        .hasSize(proposals.size() - 1);
            }
        }
    }

    @Test
    void nothing_is_run_while_a_criterion_asks_for_a_fact_that_does_not_exist() {
        CardBody card = card(
                new Eligibility(new Rule.YesNoIs("unheardOf", true, SOURCE), List.of()),
                expecting(Outcome.SUITABLE, FITS));

        assertThat(BENCH.run(card).obstacle()).isEqualTo(CaseReport.Obstacle.FAULTY_CRITERIA);
        assertThat(BENCH.problems(card))
                .containsExactly(new ContentProblem(
                        "eligibility", "card.problem.criteria.UNKNOWN_FACT", List.of("unheardOf", "unheardOf")));
    }

    @Test
    void a_coverage_that_is_no_area_keeps_the_cases_from_running() {
        CardBody card = card(Coverage.parse("county:99"), rule(), expecting(Outcome.SUITABLE, FITS));

        assertThat(BENCH.run(card).obstacle()).isEqualTo(CaseReport.Obstacle.UNKNOWN_COVERAGE);
    }
}
