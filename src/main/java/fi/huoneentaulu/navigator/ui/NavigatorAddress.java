package fi.huoneentaulu.navigator.ui;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.AnswerText;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A situation as it stands behind {@code #}, for links of record systems (docs/guide/integraatiot.md): {@code ika},
 * {@code kunta}, {@code aihe} with commas between, and {@code f.<fact>}.
 */
final class NavigatorAddress {
    private static final String AGE = "age";
    private static final String MUNICIPALITY = "municipality";
    private static final Map<String, String> NAMES = Map.of(AGE, "ika", MUNICIPALITY, "kunta");
    private static final String THEMES = "aihe";
    private static final String FACT = "f.";
    private static final String UNKNOWN = "?";

    private NavigatorAddress() {}

    static Map<String, String> write(Situation situation) {
        Map<String, String> state = new LinkedHashMap<>();
        situation.answers().values().forEach((fact, value) -> state.put(name(fact), AnswerText.of(value)));
        situation.unknown().forEach(fact -> state.put(name(fact), UNKNOWN));
        if (!situation.themes().isEmpty()) {
            state.put(
                    THEMES,
                    situation.themes().stream()
                            .sorted()
                            .map(NavigatorAddress::word)
                            .collect(Collectors.joining(",")));
        }
        return state;
    }

    /** The situation of an address; what makes no sense in it is left out. */
    static Situation read(Map<String, String> state, Facts facts, @Nullable Profession profession) {
        Answers answers = Answers.none();
        Set<String> unknown = new LinkedHashSet<>();
        for (Map.Entry<String, String> each : state.entrySet()) {
            Optional<String> fact =
                    fact(each.getKey()).filter(key -> facts.find(key).isPresent());
            if (fact.isPresent() && each.getValue().equals(UNKNOWN)) {
                unknown.add(fact.get());
            } else if (fact.isPresent()) {
                Optional<FactValue> value = AnswerText.read(facts, fact.get(), each.getValue());
                answers = value.isPresent() ? answers.with(fact.get(), value.get()) : answers;
            }
        }
        return new Situation(answers, unknown, themes(state.getOrDefault(THEMES, "")), profession);
    }

    private static Set<Theme> themes(String text) {
        Set<String> words = Set.of(text.split(",", Theme.values().length));
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        Stream.of(Theme.values()).filter(theme -> words.contains(word(theme))).forEach(themes::add);
        return themes;
    }

    private static String word(Theme theme) {
        return theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static String name(String fact) {
        return NAMES.getOrDefault(fact, FACT + fact);
    }

    private static Optional<String> fact(String name) {
        if (name.startsWith(FACT)) {
            return Optional.of(name.substring(FACT.length()));
        }
        return NAMES.entrySet().stream()
                .filter(each -> each.getValue().equals(name))
                .map(Map.Entry::getKey)
                .findFirst();
    }
}
