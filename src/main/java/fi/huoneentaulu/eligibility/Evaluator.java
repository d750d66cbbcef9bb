package fi.huoneentaulu.eligibility;

import java.util.List;

/**
 * Answers whether a card fits a client from what is known so far. The answer is exact: it is decided when, and only
 * when, no further answer could turn it.
 */
public final class Evaluator {

    private Evaluator() {}

    /**
     * The verdict on the answers so far. "Not suitable" as soon as an obstacle is met or the criteria cannot hold any
     * more; "suitable" when they hold and no obstacle can be met; else undecided.
     *
     * @param eligibility the card's criteria
     * @param answers what is known; answers to facts that the criteria do not ask about change nothing
     * @param catalogue the known facts; a fact that is not in it is unlimited and asked in the normal order
     * @param policy whether criteria without a source may refuse
     * @return the verdict with its reasons
     * @throws IllegalArgumentException when an answer, or another criterion, is of another type than a criterion on
     *     the same fact expects
     * @throws RuleTooComplexException when the criteria are too entangled to decide
     */
    public static Verdict evaluate(
            Eligibility eligibility, Answers answers, FactCatalogue catalogue, EvaluationPolicy policy) {
        RuleCompiler compiler = new RuleCompiler(eligibility, answers, catalogue, false);
        int diagram = compiler.suitable(eligibility);
        Checklist checklist = new Checklist(eligibility, compiler);
        return switch (compiler.state(diagram)) {
            case HELD -> new Verdict(Outcome.SUITABLE, checklist.holding(), null, List.of(), checklist.all());
            case FAILED ->
                policy.unsourcedMayRefuse()
                        ? refusal(checklist, checklist)
                        : sourcedRefusal(eligibility, answers, catalogue, checklist);
            case OPEN ->
                new Verdict(
                        Outcome.UNDECIDED,
                        checklist.open(),
                        null,
                        QuestionOrder.of(compiler, diagram, catalogue),
                        checklist.all());
        };
    }

    private static Verdict refusal(Checklist grounds, Checklist checklist) {
        return new Verdict(Outcome.NOT_SUITABLE, grounds.against(), grounds.redirect(), List.of(), checklist.all());
    }

    /** Refuses only when the criteria that have a source refuse by themselves, whatever the others say. */
    private static Verdict sourcedRefusal(
            Eligibility eligibility, Answers answers, FactCatalogue catalogue, Checklist checklist) {
        RuleCompiler sourced = new RuleCompiler(eligibility, answers, catalogue, true);
        if (sourced.suitable(eligibility) == Diagrams.FALSE) {
            return refusal(new Checklist(eligibility, sourced), checklist);
        }
        Reason withheld = new Reason.Withheld(checklist.against());
        return new Verdict(Outcome.UNDECIDED, List.of(withheld), null, List.of(), checklist.all());
    }
}
