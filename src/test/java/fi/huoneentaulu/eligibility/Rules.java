package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Short words for writing rules and facts in tests; every criterion has the source "s" unless said otherwise. */
final class Rules {
    static final Note SOURCED = Note.source("s");

    private Rules() {}

    static Rule yes(String fact) {
        return new Rule.YesNoIs(fact, true, SOURCED);
    }

    static Rule no(String fact) {
        return new Rule.YesNoIs(fact, false, SOURCED);
    }

    static Rule unsourced(String fact) {
        return new Rule.YesNoIs(fact, true, Note.NONE);
    }

    static Rule range(String fact, @Nullable String min, @Nullable String max) {
        return new Rule.InRange(
                fact, min == null ? null : new BigDecimal(min), max == null ? null : new BigDecimal(max), SOURCED);
    }

    static Rule oneOf(String fact, String... values) {
        return new Rule.OneOf(fact, Set.of(values), SOURCED);
    }

    static Rule all(Rule... rules) {
        return new Rule.AllOf(List.of(rules), Note.NONE);
    }

    static Rule any(Rule... rules) {
        return new Rule.AnyOf(List.of(rules), Note.NONE);
    }

    static Rule atLeast(int count, Rule... rules) {
        return new Rule.AtLeast(count, List.of(rules), Note.NONE);
    }

    static Rule not(Rule rule) {
        return new Rule.Not(rule, Note.NONE);
    }

    static Exclusion stop(Rule when, @Nullable String card) {
        return new Exclusion(when, card == null ? null : new Redirect.ToCard(card), Note.NONE);
    }

    static Eligibility when(Rule rule, Exclusion... exclusions) {
        return new Eligibility(rule, List.of(exclusions));
    }

    static FactDefinition yesNo(String key, Ask ask) {
        return fact(key, FactType.YES_NO, null, null, List.of(), ask);
    }

    static FactDefinition number(String key, @Nullable String min, @Nullable String max) {
        return fact(key, FactType.NUMBER, min, max, List.of(), Ask.NORMAL);
    }

    static FactDefinition choice(String key, String... choices) {
        List<FactDefinition.Choice> list = Arrays.stream(choices)
                .map(each -> new FactDefinition.Choice(each, LocalizedText.finnish("valinta " + each)))
                .toList();
        return fact(key, FactType.CHOICE, null, null, list, Ask.NORMAL);
    }

    static FactDefinition municipality(String key) {
        return fact(key, FactType.MUNICIPALITY, null, null, List.of(), Ask.NORMAL);
    }

    private static FactDefinition fact(
            String key,
            FactType type,
            @Nullable String min,
            @Nullable String max,
            List<FactDefinition.Choice> choices,
            Ask ask) {
        return new FactDefinition(
                key,
                type,
                LocalizedText.finnish(key + "?"),
                LocalizedText.finnish(key),
                null,
                null,
                null,
                min == null ? null : new BigDecimal(min),
                max == null ? null : new BigDecimal(max),
                choices,
                ask);
    }

    static FactCatalogue catalogue(FactDefinition... facts) {
        return FactCatalogue.of(List.of(facts));
    }

    static Verdict verdict(Eligibility eligibility, Answers answers) {
        return Evaluator.evaluate(eligibility, answers, catalogue(), EvaluationPolicy.STRICT);
    }

    static Answers answered(Object... keysAndValues) {
        Answers answers = Answers.none();
        for (int each = 0; each < keysAndValues.length; each += 2) {
            FactValue value = switch (keysAndValues[each + 1]) {
                case Boolean yes -> new FactValue.YesNo(yes);
                case Number number -> FactValue.amount(number.toString());
                case Object text -> FactValue.one(text.toString());
            };
            answers = answers.with(keysAndValues[each].toString(), value);
        }
        return answers;
    }
}
