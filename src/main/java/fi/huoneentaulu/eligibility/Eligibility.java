package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * Whom a card is for: what must hold, and what decides against it at once (soveltuvuus).
 *
 * @param when what must hold, or null when there is no criterion
 * @param exclusions the obstacles, the first met one says where to direct instead
 */
public record Eligibility(@Nullable Rule when, List<Exclusion> exclusions) {
    /** No criteria: everyone fits. */
    public static final Eligibility NONE = new Eligibility(null, List.of());

    /** Obstacles that never change. */
    public Eligibility {
        exclusions = List.copyOf(exclusions);
    }

    /**
     * Whether there is anything to ask.
     *
     * @return true without criteria and obstacles
     */
    public boolean isEmpty() {
        return when == null && exclusions.isEmpty();
    }

    /**
     * The same with one more criterion that must hold, such as the coverage of an agreement.
     *
     * @param rule the criterion
     * @return a narrower eligibility
     */
    public Eligibility narrowedBy(Rule rule) {
        return new Eligibility(when == null ? rule : new Rule.AllOf(List.of(when, rule), Note.NONE), exclusions);
    }

    /**
     * The facts that it asks about.
     *
     * @return their keys in the order in which they stand
     */
    public Set<String> facts() {
        Set<String> facts = new LinkedHashSet<>();
        criteria((criterion, _) -> facts.add(criterion.fact()));
        return facts;
    }

    /**
     * The sources that its criteria come from.
     *
     * @return their ids in the order in which they stand
     */
    public Set<String> sources() {
        Set<String> sources = new LinkedHashSet<>();
        criteria((_, source) -> {
            if (source != null) {
                sources.add(source);
            }
        });
        return sources;
    }

    /**
     * The criteria for which no source is given, neither their own nor above them.
     *
     * @return the criteria on single facts, in order
     */
    public List<Rule.Criterion> unsourced() {
        List<Rule.Criterion> unsourced = new ArrayList<>();
        criteria((criterion, source) -> {
            if (source == null) {
                unsourced.add(criterion);
            }
        });
        return unsourced;
    }

    /** Visits every criterion on one fact with the source in force. */
    void criteria(BiConsumer<Rule.Criterion, @Nullable String> visitor) {
        if (when != null) {
            visit(when, null, visitor);
        }
        exclusions.forEach(exclusion -> visit(exclusion.when(), exclusion.note().source(), visitor));
    }

    static void visit(Rule rule, @Nullable String above, BiConsumer<Rule.Criterion, @Nullable String> visitor) {
        String source = rule.note().sourceUnder(above);
        if (rule instanceof Rule.Criterion criterion) {
            visitor.accept(criterion, source);
        }
        rule.parts().forEach(part -> visit(part, source, visitor));
    }
}
