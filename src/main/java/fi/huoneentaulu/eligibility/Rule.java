package fi.huoneentaulu.eligibility;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A criterion of a card, alone or made of others (ohjausperuste). */
public sealed interface Rule {

    /**
     * What the author has written beside it.
     *
     * @return the text and the source, either may be missing
     */
    Note note();

    /** A criterion on one fact. */
    sealed interface Criterion extends Rule {

        /**
         * What it asks about.
         *
         * @return the fact's key
         */
        String fact();

        /**
         * Whether an answer meets it.
         *
         * @param value an answer to its fact
         * @return true when the criterion holds
         * @throws IllegalArgumentException when the answer is of another type
         */
        boolean holds(FactValue value);
    }

    /**
     * Every one must hold.
     *
     * @param of at least one criterion
     * @param note what stands beside it
     */
    record AllOf(List<Rule> of, Note note) implements Rule {

        /** At least one criterion. */
        public AllOf {
            of = some(of);
        }
    }

    /**
     * At least one must hold.
     *
     * @param of at least one criterion
     * @param note what stands beside it
     */
    record AnyOf(List<Rule> of, Note note) implements Rule {

        /** At least one criterion. */
        public AnyOf {
            of = some(of);
        }
    }

    /**
     * So many must hold.
     *
     * @param count how many, from 1 to the number of criteria
     * @param of at least one criterion
     * @param note what stands beside it
     */
    record AtLeast(int count, List<Rule> of, Note note) implements Rule {

        /** A count that the criteria can reach. */
        public AtLeast {
            of = some(of);
            if (count < 1 || count > of.size()) {
                throw new IllegalArgumentException("at least " + count + " of " + of.size());
            }
        }
    }

    /**
     * It must not hold.
     *
     * @param rule the criterion
     * @param note what stands beside it
     */
    record Not(Rule rule, Note note) implements Rule {}

    /**
     * A yes/no fact has this answer.
     *
     * @param fact the fact's key
     * @param expected the answer
     * @param note what stands beside it
     */
    record YesNoIs(String fact, boolean expected, Note note) implements Criterion {

        @Override
        public boolean holds(FactValue value) {
            return value instanceof FactValue.YesNo answer ? answer.value() == expected : refuse(fact, value);
        }
    }

    /**
     * A number lies within limits, both inclusive.
     *
     * @param fact the fact's key
     * @param min the least number, or null for no limit below
     * @param max the greatest number, or null for no limit above
     * @param note what stands beside it
     */
    record InRange(
            String fact, @Nullable BigDecimal min, @Nullable BigDecimal max, Note note) implements Criterion {

        /** At least one limit, and the least does not exceed the greatest. */
        public InRange {
            if (min == null && max == null) {
                throw new IllegalArgumentException("a range needs min or max");
            }
            if (min != null && max != null && min.compareTo(max) > 0) {
                throw new IllegalArgumentException("min exceeds max");
            }
        }

        @Override
        public boolean holds(FactValue value) {
            return value instanceof FactValue.Amount(BigDecimal number)
                    ? (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0)
                    : refuse(fact, value);
        }
    }

    /**
     * A municipality or a choice is one of these.
     *
     * @param fact the fact's key
     * @param values municipality codes or choice keys, at least one
     * @param note what stands beside it
     */
    record OneOf(String fact, Set<String> values, Note note) implements Criterion {

        /** At least one value, in the order written. */
        public OneOf {
            if (values.isEmpty()) {
                throw new IllegalArgumentException("one of nothing");
            }
            values = Collections.unmodifiableSet(new LinkedHashSet<>(values));
        }

        @Override
        public boolean holds(FactValue value) {
            return value instanceof FactValue.One(String one) ? values.contains(one) : refuse(fact, value);
        }
    }

    private static List<Rule> some(List<Rule> rules) {
        if (rules.isEmpty()) {
            throw new IllegalArgumentException("a group needs at least one criterion");
        }
        return List.copyOf(rules);
    }

    private static boolean refuse(String fact, FactValue value) {
        throw new IllegalArgumentException(
                "fact " + fact + " takes another type than " + value.getClass().getSimpleName());
    }

    /**
     * The criteria directly inside.
     *
     * @return the parts of a group, the inside of a negation, none for a criterion on one fact
     */
    default List<Rule> parts() {
        return switch (this) {
            case AllOf all -> all.of();
            case AnyOf any -> any.of();
            case AtLeast some -> some.of();
            case Not not -> List.of(not.rule());
            case Criterion _ -> List.of();
        };
    }
}
