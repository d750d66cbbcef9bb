package fi.huoneentaulu.eligibility;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Draws rules over a few facts of every type, and knows every answer worth trying. Its own reading of a rule is as
 * plain as possible, so that it can judge the evaluator.
 */
final class RandomRules {
    private static final BigDecimal HAIR = new BigDecimal("0.01");
    private static final List<String> LIMITS = List.of("0", "16", "17.5", "18", "65", "120");
    private static final List<String> PLACES = List.of("272", "217", "5");
    static final FactCatalogue CATALOGUE = Rules.catalogue(
            Rules.yesNo("a", Ask.NORMAL),
            Rules.yesNo("b", Ask.EARLY),
            Rules.yesNo("c", Ask.LATE),
            Rules.yesNo("d", Ask.LAST),
            Rules.number("age", "0", "120"),
            Rules.choice("mode", "near", "remote", "home"),
            Rules.municipality("place"));

    private final Random random;

    RandomRules(long seed) {
        random = new Random(seed);
    }

    Eligibility eligibility() {
        List<Exclusion> exclusions = IntStream.range(0, random.nextInt(3))
                .mapToObj(each -> new Exclusion(rule(1), new Redirect.ToCard("card-" + each), Rules.SOURCED))
                .toList();
        return new Eligibility(random.nextInt(10) == 0 ? null : rule(3), exclusions);
    }

    Rule rule(int depth) {
        return switch (depth == 0 ? 4 : random.nextInt(6)) {
            case 0 -> new Rule.AllOf(rules(depth), note());
            case 1 -> new Rule.AnyOf(rules(depth), note());
            case 2 -> {
                List<Rule> of = rules(depth);
                yield new Rule.AtLeast(1 + random.nextInt(of.size()), of, note());
            }
            case 3 -> new Rule.Not(rule(depth - 1), note());
            default -> criterion();
        };
    }

    private List<Rule> rules(int depth) {
        return IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(_ -> rule(depth - 1))
                .toList();
    }

    private Note note() {
        return random.nextInt(4) == 0 ? Rules.SOURCED : Note.NONE;
    }

    private Rule criterion() {
        return switch (random.nextInt(8)) {
            case 0, 1 -> range();
            case 2 -> new Rule.OneOf("mode", some(List.of("near", "remote", "home")), note());
            case 3 -> new Rule.OneOf("place", some(PLACES), note());
            default ->
                new Rule.YesNoIs(List.of("a", "b", "c", "d").get(random.nextInt(4)), random.nextBoolean(), note());
        };
    }

    private Rule range() {
        int one = random.nextInt(LIMITS.size());
        int other = random.nextInt(LIMITS.size());
        @Nullable BigDecimal min = random.nextInt(3) == 0 ? null : new BigDecimal(LIMITS.get(Math.min(one, other)));
        @Nullable
        BigDecimal max = min != null && random.nextBoolean() ? null : new BigDecimal(LIMITS.get(Math.max(one, other)));
        return new Rule.InRange("age", min, max, note());
    }

    private Set<String> some(List<String> values) {
        Set<String> some = new HashSet<>();
        some.add(values.get(random.nextInt(values.size())));
        some.add(values.get(random.nextInt(values.size())));
        return some;
    }

    /** Every answer that any rule drawn here could tell from another. */
    static List<FactValue> possible(String fact) {
        return switch (fact) {
            case "age" -> ages();
            case "mode" -> List.of(FactValue.one("near"), FactValue.one("remote"), FactValue.one("home"));
            case "place" ->
                List.of(FactValue.one("272"), FactValue.one("217"), FactValue.one("5"), FactValue.one("91"));
            default -> List.of(FactValue.YES, FactValue.NO);
        };
    }

    private static List<FactValue> ages() {
        List<FactValue> ages = new ArrayList<>();
        for (String limit : LIMITS) {
            BigDecimal age = new BigDecimal(limit);
            ages.add(new FactValue.Amount(age));
            if (!limit.equals("0")) {
                ages.add(new FactValue.Amount(age.subtract(HAIR)));
            }
            if (!limit.equals("120")) {
                ages.add(new FactValue.Amount(age.add(HAIR)));
            }
        }
        return ages;
    }

    Answers answers(double share) {
        Answers answers = Answers.none();
        for (FactDefinition fact : CATALOGUE.all()) {
            if (random.nextDouble() < share) {
                answers = answers.with(fact.key(), drawn(fact.key()));
            }
        }
        return answers;
    }

    FactValue drawn(String fact) {
        List<FactValue> possible = possible(fact);
        return possible.get(random.nextInt(possible.size()));
    }

    <T> T oneOf(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** Every way to answer what is open. */
    static List<Map<String, FactValue>> completions(Set<String> facts, Answers answers) {
        List<Map<String, FactValue>> completions = List.of(new LinkedHashMap<>(answers.values()));
        for (String fact : facts) {
            if (answers.to(fact).isEmpty()) {
                completions = completions.stream()
                        .flatMap(done -> possible(fact).stream().map(value -> {
                            Map<String, FactValue> more = new LinkedHashMap<>(done);
                            more.put(fact, value);
                            return more;
                        }))
                        .toList();
            }
        }
        return completions;
    }

    static boolean fits(Eligibility eligibility, Map<String, FactValue> all) {
        Rule when = eligibility.when();
        return (when == null || holds(when, all))
                && eligibility.exclusions().stream().noneMatch(each -> holds(each.when(), all));
    }

    static boolean holds(Rule rule, Map<String, FactValue> all) {
        return switch (rule) {
            case Rule.AllOf each -> each.of().stream().allMatch(part -> holds(part, all));
            case Rule.AnyOf each -> each.of().stream().anyMatch(part -> holds(part, all));
            case Rule.AtLeast each ->
                each.of().stream().filter(part -> holds(part, all)).count() >= each.count();
            case Rule.Not each -> !holds(each.rule(), all);
            case Rule.YesNoIs is -> answer(all, is.fact()).equals(new FactValue.YesNo(is.expected()));
            case Rule.OneOf one -> one.values().contains(((FactValue.One) answer(all, one.fact())).value());
            case Rule.InRange range -> {
                double number =
                        ((FactValue.Amount) answer(all, range.fact())).value().doubleValue();
                yield (range.min() == null || number >= range.min().doubleValue())
                        && (range.max() == null || number <= range.max().doubleValue());
            }
        };
    }

    private static FactValue answer(Map<String, FactValue> all, String fact) {
        return Objects.requireNonNull(all.get(fact));
    }
}
