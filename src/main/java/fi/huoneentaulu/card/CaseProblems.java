package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.eligibility.VerdictBranch;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/** What is wrong with a card's criteria or with their test cases, as problems of the card. */
final class CaseProblems {
    private static final String CRITERIA = "eligibility";
    private static final String CASES = "cases";

    private CaseProblems() {}

    static ContentProblem inCriteria(RuleProblem problem) {
        return new ContentProblem(
                CRITERIA, "card.problem.criteria." + problem.kind().name(), List.of(problem.fact(), problem.detail()));
    }

    static ContentProblem tooComplex() {
        return new ContentProblem(CRITERIA, "card.problem.tooComplex", List.of());
    }

    static ContentProblem tooFew(int fewest) {
        return new ContentProblem(CASES, "card.problem.cases.tooFew", List.of(fewest));
    }

    static ContentProblem of(TestCase testCase, CaseMiss miss) {
        String name = testCase.name();
        return switch (miss) {
            case CaseMiss.OtherOutcome other ->
                new ContentProblem(
                        CASES, "card.problem.cases.expected." + other.expected().name(), List.of(name));
            case CaseMiss.OtherRedirect _ -> new ContentProblem(CASES, "card.problem.cases.redirect", List.of(name));
            case CaseMiss.OtherMissing _ -> new ContentProblem(CASES, "card.problem.cases.missing", List.of(name));
            case CaseMiss.Unreadable _ -> new ContentProblem(CASES, "card.problem.cases.unreadable", List.of(name));
        };
    }

    /** A branch without a case; an obstacle is named by its own words in Finnish, the language that is always there. */
    static ContentProblem without(VerdictBranch branch, RuleSentences sentences) {
        return switch (branch) {
            case VerdictBranch.Suitable _ -> new ContentProblem(CASES, "card.problem.branch.suitable", List.of());
            case VerdictBranch.Unmet _ -> new ContentProblem(CASES, "card.problem.branch.unmet", List.of());
            case VerdictBranch.Obstacle obstacle ->
                new ContentProblem(
                        CASES,
                        "card.problem.branch.obstacle",
                        List.of(sentences
                                .sentence(obstacle.exclusion(), Language.FI)
                                .text()));
        };
    }
}
