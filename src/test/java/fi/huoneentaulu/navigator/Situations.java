package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** Draws clients of whom something is known: any facts, some asked in vain, sometimes a theme or a profession. */
final class Situations {
    private static final List<String> AGES = List.of(
            "0.5", "2", "6.9", "7", "12", "12.9", "15.9", "16", "17.9", "18", "23", "29", "52", "64.9", "65", "75",
            "75.1", "90");
    private static final List<String> PLACES = List.of("272", "217", "005", "934", "759", "286", "061", "091", "049");

    private final Random random;
    private final List<FactDefinition> facts;

    Situations(long seed, List<FactDefinition> facts) {
        this.random = new Random(seed);
        this.facts = facts;
    }

    Situation next() {
        double known = random.nextDouble();
        Answers answers = Answers.none();
        Set<String> unknown = new LinkedHashSet<>();
        for (FactDefinition fact : facts) {
            double dice = random.nextDouble();
            if (dice < known * 0.8) {
                answers = answers.with(fact.key(), value(fact));
            } else if (dice < known * 0.9) {
                unknown.add(fact.key());
            }
        }
        return new Situation(answers, unknown, themes(), random.nextInt(3) == 0 ? any(Profession.values()) : null);
    }

    private Set<Theme> themes() {
        Set<Theme> themes = EnumSet.noneOf(Theme.class);
        for (int i = random.nextInt(4); i > 1; i--) {
            themes.add(any(Theme.values()));
        }
        return themes;
    }

    private FactValue value(FactDefinition fact) {
        return switch (fact.type()) {
            case YES_NO -> random.nextBoolean() ? FactValue.YES : FactValue.NO;
            case NUMBER -> new FactValue.Amount(new BigDecimal(any(AGES.toArray(String[]::new))));
            case MUNICIPALITY -> FactValue.one(any(PLACES.toArray(String[]::new)));
            case CHOICE ->
                FactValue.one(any(fact.choices().toArray(FactDefinition.Choice[]::new))
                        .key());
        };
    }

    private <T> T any(T[] values) {
        return values[random.nextInt(values.length)];
    }
}
