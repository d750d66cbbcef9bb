package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The age that typed words speak of: "lapsi", "teini", "mummo", "5-vuotias", "alle 23". Services meant for just that
 * age come before those for everyone; nothing is left out by it.
 */
final class ImpliedAge {
    private static final Pattern NUMBER =
            Pattern.compile("(?<!\\d)(\\d{1,2})(?:\\s|-)?(?:v|vuotia\\p{L}*|år\\p{L}*|years?)(?!\\p{L})");
    private static final Pattern UNDER = Pattern.compile("(?:alle|under) (\\d{1,2})(?!\\d)");
    private static final Map<AgeGroup, String> WORDS = new EnumMap<>(
            Map.of(
                    AgeGroup.UNDER_SCHOOL_AGE,
                    "lapsi lasten lapset vauva taapero eskari poika tyttö barn bebis baby child children kid",
                    AgeGroup.YOUTH,
                    "nuori nuoret teini murrosikäinen ungdom tonåring teenager adolescent",
                    AgeGroup.WORKING_AGE,
                    "aikuinen aikuiset työikäinen vuxen adult",
                    AgeGroup.OLDER,
                    "vanhus mummo pappa vaari mummi ukki ikäihminen iäkäs eläkeläinen seniori åldring äldre pensionär elderly"));
    private static final Map<String, AgeGroup> BY_STEM = byStem();

    private ImpliedAge() {}

    private static Map<String, AgeGroup> byStem() {
        Map<String, AgeGroup> stems = new HashMap<>();
        WORDS.forEach((group, words) -> {
            for (String word : words.split(" ")) {
                for (Language language : Language.values()) {
                    stems.put(Words.stem(word, language), group);
                }
            }
        });
        return stems;
    }

    static boolean speaksOfAge(Set<String> stems) {
        return stems.stream().anyMatch(BY_STEM::containsKey);
    }

    /** The age group that a text speaks of, or empty when it speaks of none. */
    static Optional<AgeGroup> of(String text) {
        String lower = text.toLowerCase(Language.FI.locale());
        Matcher number = NUMBER.matcher(lower);
        if (number.find()) {
            return group(Integer.parseInt(number.group(1)));
        }
        Matcher under = UNDER.matcher(lower);
        if (under.find()) {
            return group(Math.max(0, Integer.parseInt(under.group(1)) - 1));
        }
        return Words.of(text).stream()
                .flatMap(word -> Words.stems(word).stream())
                .map(BY_STEM::get)
                .filter(group -> group != null)
                .findFirst();
    }

    private static Optional<AgeGroup> group(int years) {
        return AgeGroup.overlapping(years, years).stream().findFirst();
    }
}
