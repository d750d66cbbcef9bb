package fi.huoneentaulu.eligibility;

import java.util.Optional;

/** Where a decided verdict comes from; a card's test cases meet every branch that can be reached. */
public sealed interface VerdictBranch {

    /** The criteria hold and no obstacle is met. */
    record Suitable() implements VerdictBranch {}

    /** No obstacle is met, but the criteria do not hold. */
    record Unmet() implements VerdictBranch {}

    /**
     * An obstacle decides, the first one met.
     *
     * @param index its place among the obstacles, from 0
     * @param exclusion the obstacle
     */
    record Obstacle(int index, Exclusion exclusion) implements VerdictBranch {}

    /**
     * The branch that a verdict has come by.
     *
     * @param verdict a verdict
     * @return the branch, or empty while it is undecided
     */
    static Optional<VerdictBranch> of(Verdict verdict) {
        return switch (verdict.outcome()) {
            case UNDECIDED -> Optional.empty();
            case SUITABLE -> Optional.of(new Suitable());
            case NOT_SUITABLE -> Optional.of(refusal(verdict));
        };
    }

    private static VerdictBranch refusal(Verdict verdict) {
        int index = 0;
        for (Reason reason : verdict.checklist()) {
            if (reason instanceof Reason.OfExclusion obstacle) {
                if (obstacle.state() == State.HELD) {
                    return new Obstacle(index, obstacle.exclusion());
                }
                index++;
            }
        }
        return new Unmet();
    }
}
