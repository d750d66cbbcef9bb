package fi.huoneentaulu.eligibility;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * An unanswered fact, cut into the classes of answers that the criteria on it can tell apart.
 *
 * @param fact its key
 * @param classes one answer from each class
 */
record OpenFact(String fact, List<FactValue> classes) {
    /** Stands for every municipality or choice that no criterion mentions. */
    private static final FactValue OTHER = new FactValue.One("");

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /**
     * The classes of a fact.
     *
     * @param criteria every criterion on the fact, at least one
     * @param definition what is known about the fact, if anything; it limits what can be answered
     * @throws IllegalArgumentException when the criteria ask for answers of different types
     */
    static OpenFact of(String fact, List<Rule.Criterion> criteria, Optional<FactDefinition> definition) {
        Map<List<Boolean>, FactValue> bySignature = new LinkedHashMap<>();
        for (FactValue value : possible(criteria, definition)) {
            List<Boolean> signature =
                    criteria.stream().map(criterion -> criterion.holds(value)).toList();
            bySignature.putIfAbsent(signature, value);
        }
        return new OpenFact(fact, List.copyOf(bySignature.values()));
    }

    private static List<FactValue> possible(List<Rule.Criterion> criteria, Optional<FactDefinition> definition) {
        return switch (criteria.getFirst()) {
            case Rule.YesNoIs _ -> List.of(FactValue.YES, FactValue.NO);
            case Rule.InRange _ -> numbers(criteria, definition);
            case Rule.OneOf _ -> values(criteria, definition);
        };
    }

    /**
     * Every limit, a number between each two, and one beyond either end: one of each side of every limit. Whole
     * numbers at the criteria's own limits stand first: they tell a class as an author would.
     */
    private static List<FactValue> numbers(List<Rule.Criterion> criteria, Optional<FactDefinition> definition) {
        TreeSet<BigDecimal> limits = new TreeSet<>();
        for (Rule.Criterion criterion : criteria) {
            if (criterion instanceof Rule.InRange range) {
                Stream.of(Optional.ofNullable(range.min()), Optional.ofNullable(range.max()))
                        .flatMap(Optional::stream)
                        .forEach(limits::add);
            }
        }
        List<BigDecimal> numbers = new ArrayList<>();
        limits.forEach(limit -> numbers.addAll(around(limit)));
        definition.map(FactDefinition::min).ifPresent(limits::add);
        definition.map(FactDefinition::max).ifPresent(limits::add);
        BigDecimal last = limits.first().subtract(BigDecimal.ONE);
        numbers.add(last);
        for (BigDecimal limit : limits) {
            numbers.add(last.add(limit).divide(TWO));
            numbers.add(limit);
            last = limit;
        }
        numbers.add(last.add(BigDecimal.ONE));
        return numbers.stream()
                .filter(number -> definition.map(fact -> fact.admits(number)).orElse(true))
                .<FactValue>map(FactValue.Amount::new)
                .toList();
    }

    private static List<BigDecimal> around(BigDecimal limit) {
        BigDecimal floor = limit.setScale(0, RoundingMode.FLOOR);
        BigDecimal ceiling = limit.setScale(0, RoundingMode.CEILING);
        return List.of(floor, ceiling, limit, floor.subtract(BigDecimal.ONE), ceiling.add(BigDecimal.ONE));
    }

    private static List<FactValue> values(List<Rule.Criterion> criteria, Optional<FactDefinition> definition) {
        Set<FactValue> values = new LinkedHashSet<>();
        for (Rule.Criterion criterion : criteria) {
            if (criterion instanceof Rule.OneOf oneOf) {
                oneOf.values().forEach(value -> values.add(new FactValue.One(value)));
            }
        }
        values.add(OTHER);
        List<FactDefinition.Choice> choices =
                definition.map(FactDefinition::choices).orElse(List.of());
        if (!choices.isEmpty()) {
            Set<FactValue> possible = new HashSet<>();
            choices.forEach(choice -> possible.add(new FactValue.One(choice.key())));
            values.retainAll(possible);
            values.addAll(possible.stream().sorted(OpenFact::byKey).toList());
        }
        return List.copyOf(values);
    }

    private static int byKey(FactValue one, FactValue other) {
        return one.toString().compareTo(other.toString());
    }
}
