package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.EvaluationPolicy;
import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.fact.Facts;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Checks a card's criteria against the known facts, and runs its test cases. */
@Component
class CardTestBench {
    private static final int FEWEST_CASES = 2;

    private final CardCriteria criteria;
    private final Facts facts;

    CardTestBench(CardCriteria criteria, Facts facts) {
        this.criteria = criteria;
        this.facts = facts;
    }

    /** One sentence for each criterion that no answer fits, and for each case that does not come out as expected. */
    List<String> problems(CardBody card) {
        List<String> problems = new ArrayList<>();
        RuleProblem.in(card.eligibility(), facts.catalogue())
                .forEach(each ->
                        problems.add("eligibility: %s %s %s".formatted(each.kind(), each.fact(), each.detail())));
        if (!problems.isEmpty()) {
            return problems;
        }
        if (card.cases().size() < FEWEST_CASES) {
            problems.add("cases: at least " + FEWEST_CASES + " are needed");
        }
        card.cases().forEach(testCase -> run(card, testCase, problems));
        return problems;
    }

    private void run(CardBody card, TestCase testCase, List<String> problems) {
        Verdict verdict;
        try {
            verdict = criteria.evaluate(card, answers(card, testCase), facts.catalogue(), EvaluationPolicy.LENIENT);
        } catch (DomainException e) {
            problems.add("cases: %s: %s %s".formatted(testCase.name(), e.key(), List.of(e.args())));
            return;
        }
        if (verdict.outcome() != testCase.expect()) {
            problems.add("cases: %s: expected %s, was %s (missing %s)"
                    .formatted(testCase.name(), testCase.expect(), verdict.outcome(), verdict.missing()));
        }
        if (testCase.redirect() != null && !testCase.redirect().equals(verdict.redirect())) {
            problems.add("cases: %s: expected redirect %s, was %s"
                    .formatted(testCase.name(), testCase.redirect(), verdict.redirect()));
        }
        if (testCase.missing() != null && !testCase.missing().equals(Set.copyOf(verdict.missing()))) {
            problems.add("cases: %s: expected missing %s, was %s"
                    .formatted(testCase.name(), testCase.missing(), verdict.missing()));
        }
    }

    /** A case that names no municipality is about a client inside the card's coverage. */
    private Answers answers(CardBody card, TestCase testCase) {
        Answers answers = facts.answers(testCase.facts());
        return answers.to(CardCriteria.MUNICIPALITY).isPresent() ? answers : criteria.inside(card, answers);
    }
}
