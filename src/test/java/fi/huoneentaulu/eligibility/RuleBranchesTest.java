package fi.huoneentaulu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.eligibility.RuleBranches.Reached;
import fi.huoneentaulu.eligibility.VerdictBranch.Obstacle;
import fi.huoneentaulu.eligibility.VerdictBranch.Suitable;
import fi.huoneentaulu.eligibility.VerdictBranch.Unmet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

/** Which branches a rule has, and who lands in them. */
class RuleBranchesTest {
    private static final int RULES = 120;

    private static List<Reached> branches(Eligibility eligibility) {
        return RuleBranches.of(eligibility, RandomRules.CATALOGUE);
    }

    private static VerdictBranch landing(Eligibility eligibility, Map<String, FactValue> all) {
        for (int each = 0; each < eligibility.exclusions().size(); each++) {
            Exclusion exclusion = eligibility.exclusions().get(each);
            if (RandomRules.holds(exclusion.when(), all)) {
                return new Obstacle(each, exclusion);
            }
        }
        return RandomRules.fits(eligibility, all) ? new Suitable() : new Unmet();
    }

    private static Set<VerdictBranch> landings(Eligibility eligibility, Answers answers) {
        return RandomRules.completions(eligibility.facts(), answers).stream()
                .map(all -> landing(eligibility, all))
                .collect(Collectors.toSet());
    }

    @RepeatedTest(10)
    void exactlyTheBranchesThatSomeClientLandsInAreNamed(RepetitionInfo repetition) {
        RandomRules drawn = new RandomRules(1000 + repetition.getCurrentRepetition());
        Set<Class<?>> seen = new HashSet<>();
        int unreachable = 0;
        for (int each = 0; each < RULES; each++) {
            Eligibility eligibility = drawn.eligibility();

            List<VerdictBranch> named =
                    branches(eligibility).stream().map(Reached::branch).toList();

            assertThat(named)
                    .as("seed %d, rule %d: %s", repetition.getCurrentRepetition(), each, eligibility)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(landings(eligibility, Answers.none()));
            named.forEach(branch -> seen.add(branch.getClass()));
            unreachable += 2 + eligibility.exclusions().size() - named.size();
        }
        assertThat(seen).containsExactlyInAnyOrder(Suitable.class, Unmet.class, Obstacle.class);
        assertThat(unreachable).isPositive();
    }

    @RepeatedTest(10)
    void aWitnessLandsInItsBranchWhateverElseIsAnsweredAndNoAnswerOfItIsNeedless(RepetitionInfo repetition) {
        RandomRules drawn = new RandomRules(2000 + repetition.getCurrentRepetition());
        for (int each = 0; each < RULES; each++) {
            Eligibility eligibility = drawn.eligibility();
            for (Reached reached : branches(eligibility)) {
                Answers witness = reached.witness();
                String shown = "seed %d: %s lands in %s by %s"
                        .formatted(repetition.getCurrentRepetition(), eligibility, reached.branch(), witness.values());
                assertThat(landings(eligibility, witness)).as(shown).containsExactly(reached.branch());
                assertThat(VerdictBranch.of(Evaluator.evaluate(
                                eligibility, witness, RandomRules.CATALOGUE, EvaluationPolicy.LENIENT)))
                        .as(shown)
                        .contains(reached.branch());
                for (String fact : witness.values().keySet()) {
                    assertThat(landings(eligibility, witness.without(fact)))
                            .as(shown)
                            .hasSizeGreaterThan(1);
                }
            }
        }
    }

    @Test
    void aWitnessStandsAtTheLimitThatTheAuthorHasWritten() {
        Eligibility eligibility = Rules.when(Rules.range("age", "18", null));

        assertThat(branches(eligibility))
                .containsExactly(
                        new Reached(new Suitable(), Rules.answered("age", 18)),
                        new Reached(new Unmet(), Rules.answered("age", 17)));
    }

    @Test
    void anObstacleBehindAnEarlierOneThatIsAlwaysMetWithItHasNoBranch() {
        Eligibility eligibility = Rules.when(
                Rules.yes("a"),
                Rules.stop(Rules.any(Rules.yes("b"), Rules.yes("c")), "first"),
                Rules.stop(Rules.yes("b"), "never"));

        assertThat(branches(eligibility).stream().map(Reached::branch))
                .containsExactly(
                        new Suitable(),
                        new Unmet(),
                        new Obstacle(0, eligibility.exclusions().getFirst()));
    }

    @Test
    void withoutCriteriaEveryoneIsSuitable() {
        assertThat(branches(Eligibility.NONE)).containsExactly(new Reached(new Suitable(), Answers.none()));
    }

    @Test
    void anUndecidedVerdictHasNotComeByAnyBranch() {
        assertThat(VerdictBranch.of(Rules.verdict(Rules.when(Rules.yes("a")), Answers.none())))
                .isEmpty();
    }
}
