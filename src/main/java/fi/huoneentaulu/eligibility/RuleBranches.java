package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.List;

/** Finds the branches of a verdict that some client lands in, each with the fewest answers that lead there. */
public final class RuleBranches {

    private RuleBranches() {}

    /**
     * A branch and a client who lands in it.
     *
     * @param branch the branch
     * @param witness answers that decide for the branch whatever the others are, none of which could be left out; a
     *     municipality with the empty code stands for any that no criterion mentions
     */
    public record Reached(VerdictBranch branch, Answers witness) {}

    /**
     * The branches that can be reached.
     *
     * @param eligibility the card's criteria
     * @param catalogue the known facts, which limit what can be answered
     * @return "suitable", "not suitable by the criteria" and the obstacles in order, without those in which no client
     *     lands: an obstacle that is always met together with an earlier one decides nothing
     * @throws IllegalArgumentException when two criteria on one fact expect answers of different types
     * @throws RuleTooComplexException when the criteria are too entangled to decide
     */
    public static List<Reached> of(Eligibility eligibility, FactCatalogue catalogue) {
        RuleCompiler compiler = new RuleCompiler(eligibility, Answers.none(), catalogue, false);
        Diagrams diagrams = compiler.diagrams();
        List<Reached> obstacles = new ArrayList<>();
        int clear = Diagrams.TRUE;
        int index = 0;
        for (Exclusion exclusion : eligibility.exclusions()) {
            int met = compiler.compile(exclusion);
            reach(new VerdictBranch.Obstacle(index++, exclusion), diagrams.and(clear, met), compiler, obstacles);
            clear = diagrams.and(clear, diagrams.not(met));
        }
        Rule when = eligibility.when();
        int holds = when == null ? Diagrams.TRUE : compiler.compile(when, null);
        List<Reached> reached = new ArrayList<>();
        reach(new VerdictBranch.Suitable(), diagrams.and(clear, holds), compiler, reached);
        reach(new VerdictBranch.Unmet(), diagrams.and(clear, diagrams.not(holds)), compiler, reached);
        reached.addAll(obstacles);
        return List.copyOf(reached);
    }

    private static void reach(VerdictBranch branch, int diagram, RuleCompiler compiler, List<Reached> reached) {
        if (diagram != Diagrams.FALSE) {
            Answers witness = Answers.none();
            for (Implicant.Choice choice : Implicant.of(compiler.diagrams(), diagram)) {
                OpenFact open = compiler.open().get(choice.variable());
                witness = witness.with(open.fact(), open.classes().get(choice.each()));
            }
            reached.add(new Reached(branch, witness));
        }
    }
}
