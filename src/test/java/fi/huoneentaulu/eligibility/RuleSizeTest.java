package fi.huoneentaulu.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** Rules far larger than any card's are still decided, and hopeless ones are refused instead of filling the memory. */
class RuleSizeTest {

    private static List<Rule> facts(int count) {
        return IntStream.range(0, count).mapToObj(each -> Rules.yes("f" + each)).toList();
    }

    @Test
    @Timeout(10)
    void twentyFiveOpenFactsInEveryKindOfGroupAreDecided() {
        List<Rule> facts = facts(25);
        Eligibility eligibility = new Eligibility(
                new Rule.AllOf(
                        List.of(
                                new Rule.AtLeast(5, facts, Note.NONE),
                                new Rule.Not(new Rule.AtLeast(20, facts, Note.NONE), Note.NONE),
                                new Rule.AnyOf(facts.subList(0, 12), Note.NONE),
                                Rules.range("age", "18", "65")),
                        Note.NONE),
                List.of(Rules.stop(new Rule.AllOf(facts.subList(5, 15), Note.NONE), null)));

        Verdict verdict = Rules.verdict(eligibility, Answers.none());

        assertThat(verdict.missing()).hasSize(26);
    }

    @Test
    void twentyFiveOpenFactsTakeFarLessThanTheirThirtyThreeMillionCompletions() {
        Eligibility eligibility = Rules.when(new Rule.AtLeast(12, facts(25), Note.NONE));
        Rules.verdict(eligibility, Answers.none());
        long start = System.nanoTime();

        IntStream.range(0, 20).forEach(_ -> Rules.verdict(eligibility, Answers.none()));

        assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(10));
    }

    @Test
    @Timeout(60)
    void aHopelesslyEntangledRuleIsRefused() {
        Random random = new Random(7);
        List<Rule> clauses = new ArrayList<>();
        for (int clause = 0; clause < 120; clause++) {
            List<Rule> literals = new ArrayList<>(facts(60));
            Collections.shuffle(literals, random);
            clauses.add(new Rule.AnyOf(List.copyOf(literals.subList(0, 3)), Note.NONE));
        }
        Eligibility eligibility = Rules.when(new Rule.AllOf(clauses, Note.NONE));

        assertThatThrownBy(() -> Rules.verdict(eligibility, Answers.none()))
                .isInstanceOf(RuleTooComplexException.class);
    }
}
