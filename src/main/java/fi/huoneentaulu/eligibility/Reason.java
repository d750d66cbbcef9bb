package fi.huoneentaulu.eligibility;

import java.util.List;

/** Something that a verdict rests on; {@link RuleSentences} puts it into words. */
public sealed interface Reason {

    /**
     * A criterion of the card.
     *
     * @param rule the criterion
     * @param state where it stands
     * @param sources the ids of the sources it comes from; empty when some part of it has none
     * @param because the parts that made a group hold or fail; empty for a criterion on one fact
     */
    record OfCriterion(Rule rule, State state, List<String> sources, List<Rule> because) implements Reason {}

    /**
     * An obstacle: {@link State#HELD} when it is met, {@link State#FAILED} when it is ruled out.
     *
     * @param exclusion the obstacle
     * @param state where it stands
     * @param sources the ids of the sources it comes from; empty when some part of it has none
     */
    record OfExclusion(Exclusion exclusion, State state, List<String> sources) implements Reason {}

    /**
     * A refusal that is held back, since it would rest on criteria without a source.
     *
     * @param grounds the criteria and obstacles that would refuse
     */
    record Withheld(List<Reason> grounds) implements Reason {}

    /** No criterion fails alone, but whatever the open facts are, they cannot all be fulfilled together. */
    record Together() implements Reason {}
}
