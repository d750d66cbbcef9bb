package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.EvaluationPolicy;
import fi.huoneentaulu.eligibility.Evaluator;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.RuleBranches;
import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.eligibility.RuleTooComplexException;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.eligibility.VerdictBranch;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Runs a card's test cases against its criteria, and finds the branches of a verdict that no case meets. */
@Component
class CardTestBench {
    private static final int FEWEST_CASES = 2;

    private final CardCriteria criteria;
    private final Facts facts;

    CardTestBench(CardCriteria criteria, Facts facts) {
        this.criteria = criteria;
        this.facts = facts;
    }

    /** Every criterion that no answer fits, every case that does not come out as expected, every branch without one. */
    List<ContentProblem> problems(CardBody card) {
        List<ContentProblem> problems = new ArrayList<>();
        RuleProblem.in(card.eligibility(), facts.catalogue())
                .forEach(each -> problems.add(CaseProblems.inCriteria(each)));
        CaseReport report = run(card);
        if (report.obstacle() == CaseReport.Obstacle.TOO_COMPLEX) {
            problems.add(CaseProblems.tooComplex());
        }
        if (report.obstacle() == CaseReport.Obstacle.NONE && card.cases().size() < FEWEST_CASES) {
            problems.add(CaseProblems.tooFew(FEWEST_CASES));
        }
        for (CaseResult result : report.results()) {
            result.misses().forEach(miss -> problems.add(CaseProblems.of(result.testCase(), miss)));
        }
        report.uncovered().forEach(each -> problems.add(CaseProblems.without(each.branch(), facts.sentences())));
        return problems;
    }

    /** Runs every case; nothing is run while the criteria cannot be decided as they are. */
    CaseReport run(CardBody card) {
        FactCatalogue catalogue = facts.catalogue();
        if (!RuleProblem.in(card.eligibility(), catalogue).isEmpty()) {
            return CaseReport.notRun(CaseReport.Obstacle.FAULTY_CRITERIA);
        }
        if (!criteria.knows(card.audience().coverage())) {
            return CaseReport.notRun(CaseReport.Obstacle.UNKNOWN_COVERAGE);
        }
        try {
            List<CaseResult> results = card.cases().stream()
                    .map(each -> run(card, each, catalogue))
                    .toList();
            return new CaseReport(CaseReport.Obstacle.NONE, results, uncovered(card, results, catalogue));
        } catch (RuleTooComplexException e) {
            return CaseReport.notRun(CaseReport.Obstacle.TOO_COMPLEX);
        }
    }

    private CaseResult run(CardBody card, TestCase testCase, FactCatalogue catalogue) {
        Answers answers;
        try {
            answers = inside(card, facts.answers(testCase.facts()));
        } catch (DomainException e) {
            CaseMiss miss = new CaseMiss.Unreadable(e.key(), List.of(e.args()));
            return new CaseResult(testCase, Answers.none(), null, List.of(miss));
        }
        Verdict verdict = criteria.evaluate(card, answers, catalogue, EvaluationPolicy.LENIENT);
        return new CaseResult(testCase, answers, verdict, misses(testCase, verdict));
    }

    private static List<CaseMiss> misses(TestCase testCase, Verdict verdict) {
        List<CaseMiss> misses = new ArrayList<>();
        if (verdict.outcome() != testCase.expect()) {
            misses.add(new CaseMiss.OtherOutcome(testCase.expect(), verdict.outcome()));
        }
        if (testCase.redirect() != null && !testCase.redirect().equals(verdict.redirect())) {
            misses.add(new CaseMiss.OtherRedirect(testCase.redirect(), verdict.redirect()));
        }
        if (testCase.missing() != null && !testCase.missing().equals(Set.copyOf(verdict.missing()))) {
            misses.add(new CaseMiss.OtherMissing(testCase.missing(), verdict.missing()));
        }
        return List.copyOf(misses);
    }

    /** A case that names no municipality is about a client inside the card's coverage. */
    private Answers inside(CardBody card, Answers answers) {
        return answers.to(CardCriteria.MUNICIPALITY).isPresent() ? answers : criteria.inside(card, answers);
    }

    /** That a client lives outside the coverage is the agreement's own obstacle, not one that its author has written. */
    private List<RuleBranches.Reached> uncovered(CardBody card, List<CaseResult> results, FactCatalogue catalogue) {
        Set<VerdictBranch> met = results.stream()
                .flatMap(result -> Stream.ofNullable(result.verdict()))
                .map(VerdictBranch::of)
                .flatMap(Optional::stream)
                .collect(Collectors.toSet());
        Eligibility general = criteria.forClient(card, Answers.none());
        int own = card.eligibility().exclusions().size();
        return RuleBranches.of(general, catalogue).stream()
                .filter(each -> !(each.branch() instanceof VerdictBranch.Obstacle obstacle) || obstacle.index() < own)
                .filter(each -> !met.contains(each.branch()))
                .map(each -> new RuleBranches.Reached(each.branch(), client(card, each, general, catalogue)))
                .toList();
    }

    /** The witness as a case would tell it: without the municipality where any inside the coverage will do. */
    private Answers client(CardBody card, RuleBranches.Reached reached, Eligibility general, FactCatalogue catalogue) {
        Answers witness = criteria.somewhere(card, reached.witness());
        Answers anywhere = witness.without(CardCriteria.MUNICIPALITY);
        Verdict verdict = Evaluator.evaluate(general, inside(card, anywhere), catalogue, EvaluationPolicy.LENIENT);
        return VerdictBranch.of(verdict).filter(reached.branch()::equals).isPresent() ? anywhere : witness;
    }
}
