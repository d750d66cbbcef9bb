package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.eligibility.VerdictBranch;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/**
 * What is wrong with a card's criteria or with their test cases.
 *
 * @param place {@code eligibility} or {@code cases}
 * @param key the translation key of the sentence
 * @param args what is put into it
 */
record CaseProblem(String place, String key, List<Object> args) {
    private static final String CRITERIA = "eligibility";
    private static final String CASES = "cases";

    static CaseProblem inCriteria(RuleProblem problem) {
        return new CaseProblem(
                CRITERIA, "card.problem.criteria." + problem.kind().name(), List.of(problem.fact(), problem.detail()));
    }

    static CaseProblem tooComplex() {
        return new CaseProblem(CRITERIA, "card.problem.tooComplex", List.of());
    }

    static CaseProblem tooFew(int fewest) {
        return new CaseProblem(CASES, "card.problem.cases.tooFew", List.of(fewest));
    }

    static CaseProblem of(TestCase testCase, CaseMiss miss) {
        String name = testCase.name();
        return switch (miss) {
            case CaseMiss.OtherOutcome other ->
                new CaseProblem(
                        CASES, "card.problem.cases.expected." + other.expected().name(), List.of(name));
            case CaseMiss.OtherRedirect _ -> new CaseProblem(CASES, "card.problem.cases.redirect", List.of(name));
            case CaseMiss.OtherMissing _ -> new CaseProblem(CASES, "card.problem.cases.missing", List.of(name));
            case CaseMiss.Unreadable _ -> new CaseProblem(CASES, "card.problem.cases.unreadable", List.of(name));
        };
    }

    /** A branch without a case; an obstacle is named by its own words in Finnish, the language that is always there. */
    static CaseProblem without(VerdictBranch branch, RuleSentences sentences) {
        return switch (branch) {
            case VerdictBranch.Suitable _ -> new CaseProblem(CASES, "card.problem.branch.suitable", List.of());
            case VerdictBranch.Unmet _ -> new CaseProblem(CASES, "card.problem.branch.unmet", List.of());
            case VerdictBranch.Obstacle obstacle ->
                new CaseProblem(
                        CASES,
                        "card.problem.branch.obstacle",
                        List.of(sentences
                                .sentence(obstacle.exclusion(), Language.FI)
                                .text()));
        };
    }
}
