package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.RuleBranches;
import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.eligibility.RuleTooComplexException;
import fi.huoneentaulu.eligibility.VerdictBranch;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Whether finished criteria can do what they are for.
 *
 * @param fitsNobody whether no client can be suitable
 * @param idleObstacles the obstacles that never decide, by their place
 */
record RuleSoundness(boolean fitsNobody, Set<Integer> idleObstacles) {
    private static final RuleSoundness UNKNOWN = new RuleSoundness(false, Set.of());

    /** Nothing is said of criteria that are unfinished or faulty: they are told so elsewhere. */
    static RuleSoundness of(DraftRules draft, FactCatalogue catalogue) {
        Eligibility eligibility = draft.eligibility();
        if (!draft.complete() || !RuleProblem.in(eligibility, catalogue).isEmpty()) {
            return UNKNOWN;
        }
        try {
            List<VerdictBranch> branches = RuleBranches.of(eligibility, catalogue).stream()
                    .map(RuleBranches.Reached::branch)
                    .toList();
            Set<Integer> idle = new HashSet<>();
            IntStream.range(0, eligibility.exclusions().size()).forEach(idle::add);
            branches.forEach(branch -> {
                if (branch instanceof VerdictBranch.Obstacle obstacle) {
                    idle.remove(obstacle.index());
                }
            });
            return new RuleSoundness(branches.stream().noneMatch(VerdictBranch.Suitable.class::isInstance), idle);
        } catch (RuleTooComplexException e) {
            return UNKNOWN;
        }
    }

    boolean idle(int place) {
        return idleObstacles.contains(place);
    }
}
