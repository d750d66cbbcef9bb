package fi.huoneentaulu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;

/** What holds of every rule, tried on drawn rules against every possible completion of the answers. */
class EvaluatorPropertiesTest {
    private static final int RULES = 120;

    private static Verdict verdict(Eligibility eligibility, Answers answers, EvaluationPolicy policy) {
        return Evaluator.evaluate(eligibility, answers, RandomRules.CATALOGUE, policy);
    }

    @RepeatedTest(10)
    void isDecidedExactlyWhenEveryCompletionAgreesAndMissesExactlyTheFactsThatCanTurnIt(RepetitionInfo repetition) {
        RandomRules drawn = new RandomRules(repetition.getCurrentRepetition());
        Set<Outcome> seen = new HashSet<>();
        for (int each = 0; each < RULES; each++) {
            Eligibility eligibility = drawn.eligibility();
            Answers answers = drawn.answers(0.4);
            List<Map<String, FactValue>> completions = RandomRules.completions(eligibility.facts(), answers);
            Map<Map<String, FactValue>, Boolean> fits = new LinkedHashMap<>();
            completions.forEach(all -> fits.put(all, RandomRules.fits(eligibility, all)));

            Verdict verdict = verdict(eligibility, answers, EvaluationPolicy.LENIENT);

            String shown = "seed %d, rule %d: %s with %s"
                    .formatted(repetition.getCurrentRepetition(), each, eligibility, answers.values());
            assertThat(verdict.outcome()).as(shown).isEqualTo(outcome(new HashSet<>(fits.values())));
            assertThat(verdict.missing())
                    .as(shown)
                    .doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(turning(eligibility, answers, fits));
            seen.add(verdict.outcome());
        }
        assertThat(seen).containsExactlyInAnyOrder(Outcome.values());
    }

    private static Outcome outcome(Set<Boolean> fits) {
        if (fits.size() > 1) {
            return Outcome.UNDECIDED;
        }
        return fits.contains(true) ? Outcome.SUITABLE : Outcome.NOT_SUITABLE;
    }

    /** The open facts for which two completions that differ in nothing else come out differently. */
    private static Set<String> turning(
            Eligibility eligibility, Answers answers, Map<Map<String, FactValue>, Boolean> fits) {
        return eligibility.facts().stream()
                .filter(fact -> answers.to(fact).isEmpty())
                .filter(fact -> {
                    Map<Map<String, FactValue>, Set<Boolean>> byRest = new LinkedHashMap<>();
                    fits.forEach((all, fit) -> {
                        Map<String, FactValue> rest = new LinkedHashMap<>(all);
                        rest.remove(fact);
                        byRest.computeIfAbsent(rest, _ -> new HashSet<>()).add(fit);
                    });
                    return byRest.values().stream().anyMatch(outcomes -> outcomes.size() > 1);
                })
                .collect(Collectors.toSet());
    }

    @RepeatedTest(5)
    void moreAnswersNeverTurnADecidedVerdict(RepetitionInfo repetition) {
        RandomRules drawn = new RandomRules(100 + repetition.getCurrentRepetition());
        for (EvaluationPolicy policy : List.of(EvaluationPolicy.LENIENT, EvaluationPolicy.STRICT)) {
            for (int each = 0; each < RULES; each++) {
                Eligibility eligibility = drawn.eligibility();
                Answers answers = Answers.none();
                Verdict verdict = verdict(eligibility, answers, policy);
                List<String> open = new ArrayList<>(eligibility.facts());
                while (!open.isEmpty()) {
                    String fact = drawn.oneOf(open);
                    open.remove(fact);
                    answers = answers.with(fact, drawn.drawn(fact));
                    Verdict next = verdict(eligibility, answers, policy);
                    if (verdict.decided()) {
                        assertThat(next.outcome())
                                .as("seed %d: %s", repetition.getCurrentRepetition(), eligibility)
                                .isEqualTo(verdict.outcome());
                    }
                    verdict = next;
                }
                assertThat(verdict.missing()).isEmpty();
            }
        }
    }

    @RepeatedTest(5)
    void aMetObstacleDecidesAtOnceAndTheFirstOneRedirects(RepetitionInfo repetition) {
        RandomRules drawn = new RandomRules(200 + repetition.getCurrentRepetition());
        int met = 0;
        for (int each = 0; each < RULES * 3; each++) {
            Eligibility eligibility = drawn.eligibility();
            Answers answers = drawn.answers(0.6);
            List<Exclusion> sure = eligibility.exclusions().stream()
                    .filter(exclusion -> RandomRules.completions(eligibility.facts(), answers).stream()
                            .allMatch(all -> RandomRules.holds(exclusion.when(), all)))
                    .toList();
            if (!sure.isEmpty()) {
                met++;
                Verdict verdict = verdict(eligibility, answers, EvaluationPolicy.STRICT);
                assertThat(verdict.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
                assertThat(verdict.redirect()).isEqualTo(sure.getFirst().redirect());
                assertThat(verdict.reasons().stream()
                                .filter(Reason.OfExclusion.class::isInstance)
                                .map(reason -> ((Reason.OfExclusion) reason).exclusion()))
                        .isEqualTo(sure);
            }
        }
        assertThat(met).isPositive();
    }

    @RepeatedTest(5)
    void criteriaWithoutSourceNeverRefuseUnlessAllowed(RepetitionInfo repetition) {
        RandomRules drawn = new RandomRules(300 + repetition.getCurrentRepetition());
        int withheld = 0;
        for (int each = 0; each < RULES * 3; each++) {
            Eligibility eligibility = drawn.eligibility();
            Answers answers = drawn.answers(0.7);
            Verdict lenient = verdict(eligibility, answers, EvaluationPolicy.LENIENT);
            Verdict strict = verdict(eligibility, answers, EvaluationPolicy.STRICT);
            if (strict.outcome() != lenient.outcome()) {
                withheld++;
                assertThat(lenient.outcome()).isEqualTo(Outcome.NOT_SUITABLE);
                assertThat(eligibility.unsourced()).isNotEmpty();
                assertThat(strict.outcome()).isEqualTo(Outcome.UNDECIDED);
                assertThat(strict.missing()).isEmpty();
                assertThat(strict.reasons()).singleElement().isInstanceOf(Reason.Withheld.class);
            } else if (eligibility.unsourced().isEmpty()) {
                assertThat(strict.reasons()).isEqualTo(lenient.reasons());
            }
        }
        assertThat(withheld).isPositive();
    }
}
