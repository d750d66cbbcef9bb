package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Turns the rules of one card into decision diagrams over the facts that are still open. It can leave criteria without
 * a source undetermined, to find out what the others decide by themselves.
 */
final class RuleCompiler {
    private final Diagrams diagrams = new Diagrams();
    private final Answers answers;
    private final boolean sourcedOnly;
    private final List<OpenFact> open = new ArrayList<>();
    private final Map<Object, Integer> variables = new HashMap<>();

    RuleCompiler(Eligibility eligibility, Answers answers, FactCatalogue catalogue, boolean sourcedOnly) {
        this.answers = answers;
        this.sourcedOnly = sourcedOnly;
        Map<Object, List<Rule.Criterion>> byVariable = new LinkedHashMap<>();
        eligibility.criteria((criterion, source) -> {
            if (leftOpen(criterion, source)) {
                byVariable
                        .computeIfAbsent(variable(criterion, source), _ -> new ArrayList<>())
                        .add(criterion);
            }
        });
        byVariable.forEach((variable, criteria) -> {
            String fact = criteria.getFirst().fact();
            variables.put(variable, open.size());
            open.add(OpenFact.of(fact, criteria, catalogue.find(fact)));
        });
    }

    private boolean leftOpen(Rule.Criterion criterion, @Nullable String source) {
        return answers.to(criterion.fact()).isEmpty() || undetermined(source);
    }

    private boolean undetermined(@Nullable String source) {
        return sourcedOnly && source == null;
    }

    /** Criteria without a source get a variable of their own, so that they tell nothing about the fact. */
    private Object variable(Rule.Criterion criterion, @Nullable String source) {
        return undetermined(source) ? criterion : criterion.fact();
    }

    Diagrams diagrams() {
        return diagrams;
    }

    List<OpenFact> open() {
        return open;
    }

    /** The diagram that is true when the card fits. */
    int suitable(Eligibility eligibility) {
        List<Integer> parts = new ArrayList<>();
        Optional.ofNullable(eligibility.when()).ifPresent(when -> parts.add(compile(when, null)));
        eligibility.exclusions().forEach(exclusion -> parts.add(diagrams.not(compile(exclusion))));
        return diagrams.allOf(parts);
    }

    int compile(Exclusion exclusion) {
        return compile(exclusion.when(), exclusion.note().source());
    }

    int compile(Rule rule, @Nullable String above) {
        String source = rule.note().sourceUnder(above);
        return switch (rule) {
            case Rule.AllOf all -> diagrams.allOf(parts(all, source));
            case Rule.AnyOf any -> diagrams.anyOf(parts(any, source));
            case Rule.AtLeast some -> diagrams.atLeast(some.count(), parts(some, source));
            case Rule.Not not -> diagrams.not(compile(not.rule(), source));
            case Rule.Criterion criterion -> leaf(criterion, source);
        };
    }

    private List<Integer> parts(Rule group, @Nullable String source) {
        return group.parts().stream().map(part -> compile(part, source)).toList();
    }

    private int leaf(Rule.Criterion criterion, @Nullable String source) {
        if (!leftOpen(criterion, source)) {
            return terminal(criterion.holds(answers.to(criterion.fact()).orElseThrow()));
        }
        int variable = Objects.requireNonNull(variables.get(variable(criterion, source)));
        return diagrams.node(
                variable,
                open.get(variable).classes().stream()
                        .map(value -> terminal(criterion.holds(value)))
                        .toList());
    }

    private static int terminal(boolean value) {
        return value ? Diagrams.TRUE : Diagrams.FALSE;
    }

    State state(int diagram) {
        return switch (diagram) {
            case Diagrams.TRUE -> State.HELD;
            case Diagrams.FALSE -> State.FAILED;
            default -> State.OPEN;
        };
    }
}
