package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.eligibility.Words.Phrase;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads criteria in one language and notices where a translation is missing. */
final class RuleSpeaker {
    private static final int MOST_DECIMALS = 6;

    private final FactCatalogue catalogue;
    private final Words words;
    private final Language language;
    private boolean understood = true;

    RuleSpeaker(FactCatalogue catalogue, Words words, Language language) {
        this.catalogue = catalogue;
        this.words = words;
        this.language = language;
    }

    /** Whether everything said so far was said in the language. */
    boolean understood() {
        return understood;
    }

    String phrase(Phrase phrase, String... parts) {
        return words.phrase(language, phrase, parts);
    }

    private String text(LocalizedText text) {
        LocalizedText.Spoken spoken = text.in(language);
        understood &= !spoken.differsFrom(language);
        return spoken.text();
    }

    String heading(Rule rule) {
        LocalizedText own = rule.note().text();
        return own != null ? text(own) : bareHeading(rule);
    }

    private String bareHeading(Rule rule) {
        return switch (rule) {
            case Rule.AllOf _ -> phrase(Phrase.ALL);
            case Rule.AnyOf _ -> phrase(Phrase.ANY);
            case Rule.AtLeast some -> phrase(Phrase.AT_LEAST, Integer.toString(some.count()));
            case Rule.Not _, Rule.Criterion _ -> sentence(rule);
        };
    }

    String sentence(Exclusion exclusion) {
        LocalizedText own = exclusion.note().text();
        return own != null ? text(own) : sentence(exclusion.when());
    }

    String sentence(Rule rule) {
        return switch (rule) {
            case Rule.AllOf all -> list(heading(rule), all.of());
            case Rule.AnyOf any -> list(heading(rule), any.of());
            case Rule.AtLeast some -> list(heading(rule), some.of());
            case Rule.Not not -> own(rule).orElseGet(() -> opposite(not.rule()));
            case Rule.Criterion criterion -> own(rule).orElseGet(() -> named(criterion));
        };
    }

    private Optional<String> own(Rule rule) {
        return Optional.ofNullable(rule.note().text()).map(this::text);
    }

    String list(String heading, List<Rule> parts) {
        return phrase(Phrase.LIST, heading, parts.stream().map(this::sentence).collect(Collectors.joining("; ")));
    }

    private String opposite(Rule rule) {
        Optional<String> own = own(rule);
        if (own.isPresent()) {
            return phrase(Phrase.NOT, own.get());
        }
        return switch (rule) {
            case Rule.YesNoIs is -> yesNo(is.fact(), !is.expected());
            case Rule.InRange range -> phrase(Phrase.NUMBER, name(range.fact()), outside(range));
            case Rule.AnyOf any -> list(phrase(Phrase.NONE), any.of());
            case Rule.Not not -> sentence(not.rule());
            case Rule.AllOf _, Rule.AtLeast _, Rule.OneOf _ -> phrase(Phrase.NOT, sentence(rule));
        };
    }

    /** What a criterion on one fact asks, the fact's name first. */
    private String named(Rule.Criterion criterion) {
        return switch (criterion) {
            case Rule.YesNoIs is -> yesNo(is.fact(), is.expected());
            case Rule.InRange range -> phrase(Phrase.NUMBER, name(range.fact()), required(range));
            case Rule.OneOf oneOf -> phrase(Phrase.CHOICE, name(oneOf.fact()), required(oneOf));
        };
    }

    /** What a criterion on one fact asks, its own text or without the fact's name. */
    String required(Rule rule) {
        return own(rule).orElseGet(() -> switch (rule) {
            case Rule.InRange range -> within(range);
            case Rule.OneOf oneOf -> alternatives(oneOf);
            case Rule.Not(Rule.InRange range, Note _) when range.note().text() == null -> outside(range);
            default -> sentence(rule);
        });
    }

    private String within(Rule.InRange range) {
        return limits(range, Phrase.MIN, Phrase.MAX, Phrase.BETWEEN);
    }

    private String outside(Rule.InRange range) {
        return limits(range, Phrase.BELOW, Phrase.ABOVE, Phrase.OUTSIDE);
    }

    private String limits(Rule.InRange range, Phrase onlyMin, Phrase onlyMax, Phrase both) {
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        if (max == null) {
            return min == null ? "" : phrase(onlyMin, amount(range.fact(), min));
        }
        return min == null
                ? phrase(onlyMax, amount(range.fact(), max))
                : phrase(both, number(min), amount(range.fact(), max));
    }

    private String alternatives(Rule.OneOf oneOf) {
        List<String> names =
                oneOf.values().stream().map(value -> one(oneOf.fact(), value)).toList();
        if (names.size() == 1) {
            return names.getFirst();
        }
        return phrase(Phrase.OR, String.join(", ", names.subList(0, names.size() - 1)), names.getLast());
    }

    /** An answer in words. */
    String answer(String fact, FactValue value) {
        return switch (value) {
            case FactValue.YesNo(boolean yes) -> yesNo(fact, yes);
            case FactValue.Amount(BigDecimal number) -> phrase(Phrase.NUMBER, name(fact), amount(fact, number));
            case FactValue.One(String one) -> phrase(Phrase.CHOICE, name(fact), one(fact, one));
        };
    }

    private String yesNo(String fact, boolean yes) {
        @Nullable
        LocalizedText negation =
                catalogue.find(fact).map(FactDefinition::negation).orElse(null);
        if (yes) {
            return name(fact);
        }
        return negation == null ? phrase(Phrase.NOT, name(fact)) : text(negation);
    }

    private String name(String fact) {
        return catalogue
                .find(fact)
                .map(FactDefinition::statement)
                .map(this::text)
                .orElse(fact);
    }

    private String amount(String fact, BigDecimal number) {
        return catalogue
                .find(fact)
                .map(FactDefinition::unit)
                .map(unit -> number(number) + " " + text(unit))
                .orElseGet(() -> number(number));
    }

    /** Never rounded up: 17.99 years must not read as 18. */
    private String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getInstance(language.locale());
        format.setGroupingUsed(false);
        format.setMaximumFractionDigits(MOST_DECIMALS);
        format.setRoundingMode(RoundingMode.DOWN);
        return format.format(number);
    }

    private String one(String fact, String value) {
        return catalogue
                .find(fact)
                .filter(definition -> definition.type() == FactType.CHOICE)
                .flatMap(definition -> definition.choice(value))
                .map(choice -> text(choice.label()))
                .orElseGet(() -> words.municipality(language, value));
    }
}
