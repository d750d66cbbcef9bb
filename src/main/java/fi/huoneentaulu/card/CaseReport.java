package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.RuleBranches;
import java.util.List;

/**
 * How the test cases of a card came out, and which branches of its criteria no case meets.
 *
 * @param obstacle what kept the cases from being run, or {@link Obstacle#NONE}
 * @param results one for each case, in order; empty when nothing was run
 * @param uncovered the branches that a client could land in but no case does, each with the answers of such a client
 */
public record CaseReport(Obstacle obstacle, List<CaseResult> results, List<RuleBranches.Reached> uncovered) {

    /** What keeps cases from being run. */
    public enum Obstacle {
        NONE,
        /** A criterion does not fit the known facts. */
        FAULTY_CRITERIA,
        /** The criteria are too entangled to decide. */
        TOO_COMPLEX,
        /** The coverage is no known area. */
        UNKNOWN_COVERAGE
    }

    static CaseReport notRun(Obstacle obstacle) {
        return new CaseReport(obstacle, List.of(), List.of());
    }

    /**
     * Whether every case passes and every branch has one.
     *
     * @return true when the cases were run and nothing is amiss
     */
    public boolean clean() {
        return obstacle == Obstacle.NONE
                && uncovered.isEmpty()
                && results.stream().allMatch(CaseResult::passed);
    }
}
