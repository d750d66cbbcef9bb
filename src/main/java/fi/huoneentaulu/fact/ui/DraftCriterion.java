package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.Rule;
import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A criterion on one fact while it is written: its limits or its values may still be missing. */
final class DraftCriterion extends DraftNode {
    private final String fact;
    private final FactType type;
    private final Set<String> values = new LinkedHashSet<>();
    private boolean expected = true;
    private @Nullable BigDecimal min;
    private @Nullable BigDecimal max;

    DraftCriterion(String fact, FactType type, DraftNote note) {
        super(note);
        this.fact = fact;
        this.type = type;
    }

    static DraftCriterion of(Rule.Criterion criterion, FactType known) {
        FactType type = switch (criterion) {
            case Rule.YesNoIs _ -> FactType.YES_NO;
            case Rule.InRange _ -> FactType.NUMBER;
            case Rule.OneOf _ -> known == FactType.MUNICIPALITY ? FactType.MUNICIPALITY : FactType.CHOICE;
        };
        DraftCriterion draft = new DraftCriterion(criterion.fact(), type, DraftNote.of(criterion.note()));
        switch (criterion) {
            case Rule.YesNoIs is -> draft.expected = is.expected();
            case Rule.InRange range -> {
                draft.min = range.min();
                draft.max = range.max();
            }
            case Rule.OneOf oneOf -> draft.values.addAll(oneOf.values());
        }
        return draft;
    }

    String fact() {
        return fact;
    }

    FactType type() {
        return type;
    }

    boolean expected() {
        return expected;
    }

    void expect(boolean yes) {
        expected = yes;
    }

    @Nullable
    BigDecimal min() {
        return min;
    }

    @Nullable
    BigDecimal max() {
        return max;
    }

    void from(@Nullable BigDecimal least) {
        min = least;
    }

    void to(@Nullable BigDecimal greatest) {
        max = greatest;
    }

    Set<String> values() {
        return Set.copyOf(values);
    }

    /** The values in the order in which they were chosen. */
    Iterable<String> valuesInOrder() {
        return new LinkedHashSet<>(values);
    }

    void choose(Set<String> chosen) {
        values.retainAll(chosen);
        values.addAll(chosen);
    }

    boolean lacksLimits() {
        return type == FactType.NUMBER && min == null && max == null;
    }

    boolean crossedLimits() {
        return min != null && max != null && min.compareTo(max) > 0;
    }

    boolean lacksValues() {
        return (type == FactType.CHOICE || type == FactType.MUNICIPALITY) && values.isEmpty();
    }

    @Override
    int height() {
        return 1;
    }

    @Override
    Optional<Rule> rule() {
        if (lacksLimits() || crossedLimits() || lacksValues()) {
            return Optional.empty();
        }
        return Optional.of(
                switch (type) {
                    case YES_NO -> new Rule.YesNoIs(fact, expected, note().note());
                    case NUMBER -> new Rule.InRange(fact, min, max, note().note());
                    case CHOICE, MUNICIPALITY -> new Rule.OneOf(fact, values, note().note());
                });
    }

    @Override
    boolean complete() {
        return rule().isPresent() && !note().lacksFinnish();
    }
}
