package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A criterion that does not fit the facts that are known, so that it could never be answered as meant.
 *
 * @param kind what is wrong
 * @param fact the fact's key
 * @param detail the value or the type that is wrong, in the words of the content format
 */
public record RuleProblem(Kind kind, String fact, String detail) {

    /** What can be wrong with a criterion. */
    public enum Kind {
        UNKNOWN_FACT,
        OTHER_TYPE,
        UNKNOWN_CHOICE,
        IMPOSSIBLE_LIMIT
    }

    /**
     * Checks every criterion against the known facts. Whether a municipality exists is not looked at.
     *
     * @param eligibility the criteria
     * @param catalogue the known facts
     * @return what is wrong, in order; empty when all is well
     */
    public static List<RuleProblem> in(Eligibility eligibility, FactCatalogue catalogue) {
        List<RuleProblem> problems = new ArrayList<>();
        eligibility.criteria((criterion, _) -> {
            Optional<FactDefinition> fact = catalogue.find(criterion.fact());
            if (fact.isEmpty()) {
                problems.add(new RuleProblem(Kind.UNKNOWN_FACT, criterion.fact(), criterion.fact()));
            } else {
                check(criterion, fact.get(), problems);
            }
        });
        return List.copyOf(problems);
    }

    private static void check(Rule.Criterion criterion, FactDefinition fact, List<RuleProblem> problems) {
        boolean fits = switch (criterion) {
            case Rule.YesNoIs _ -> fact.type() == FactType.YES_NO;
            case Rule.InRange _ -> fact.type() == FactType.NUMBER;
            case Rule.OneOf _ -> fact.type() == FactType.CHOICE || fact.type() == FactType.MUNICIPALITY;
        };
        if (!fits) {
            problems.add(
                    new RuleProblem(Kind.OTHER_TYPE, fact.key(), fact.type().name()));
            return;
        }
        if (criterion instanceof Rule.OneOf oneOf && fact.type() == FactType.CHOICE) {
            oneOf.values().stream()
                    .filter(value -> fact.choice(value).isEmpty())
                    .forEach(value -> problems.add(new RuleProblem(Kind.UNKNOWN_CHOICE, fact.key(), value)));
        }
        if (criterion instanceof Rule.InRange range) {
            if (range.min() != null && !fact.admits(range.min())) {
                problems.add(new RuleProblem(
                        Kind.IMPOSSIBLE_LIMIT, fact.key(), range.min().toPlainString()));
            }
            if (range.max() != null && !fact.admits(range.max())) {
                problems.add(new RuleProblem(
                        Kind.IMPOSSIBLE_LIMIT, fact.key(), range.max().toPlainString()));
            }
        }
    }
}
