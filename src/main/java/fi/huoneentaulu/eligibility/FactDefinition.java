package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A fact that criteria ask about (ohjausperuste): the professional's own conclusion, never a symptom score.
 *
 * @param key its stable key, such as {@code motivated}
 * @param type what kind of answer it takes
 * @param question what is asked, aloud from the client or from the professional
 * @param statement how it reads when it holds; for a number, a municipality and a choice the name of the thing
 * @param negation how it reads when it does not hold, or null
 * @param help when to answer what, or null
 * @param unit the unit of a number, or null
 * @param min the least possible number, inclusive, or null
 * @param max the greatest possible number, inclusive, or null
 * @param choices what can be chosen; empty unless the type is {@link FactType#CHOICE}
 * @param ask when it is asked
 */
public record FactDefinition(
        String key,
        FactType type,
        LocalizedText question,
        LocalizedText statement,
        @Nullable LocalizedText negation,
        @Nullable LocalizedText help,
        @Nullable LocalizedText unit,
        @Nullable BigDecimal min,
        @Nullable BigDecimal max,
        List<Choice> choices,
        Ask ask) {

    private static final Pattern KEY = Pattern.compile("[a-z][A-Za-z0-9]{0,59}");

    /**
     * One of the answers to choose from.
     *
     * @param key its stable key
     * @param label its text
     */
    public record Choice(String key, LocalizedText label) {}

    /**
     * A fact whose parts fit its type.
     *
     * @throws IllegalArgumentException when the key is malformed, the least number exceeds the greatest, a limit or a
     *     unit stands on something else than a number, or choices do not fit the type
     */
    public FactDefinition {
        choices = List.copyOf(choices);
        require(isKey(key), "key is not a word of letters and digits: " + key);
        require(
                type == FactType.NUMBER || (min == null && max == null && unit == null),
                "only a number has a unit and limits");
        require(min == null || max == null || min.compareTo(max) <= 0, "min exceeds max");
        require((type == FactType.CHOICE) == !choices.isEmpty(), "choices belong to a choice, and it needs them");
        Set<String> keys = new HashSet<>();
        choices.forEach(choice -> require(keys.add(choice.key()), "choice twice: " + choice.key()));
    }

    private static void require(boolean fine, String problem) {
        if (!fine) {
            throw new IllegalArgumentException(problem);
        }
    }

    /**
     * Whether a text has the form of a fact's key.
     *
     * @param text any text
     * @return true for a lower-case letter followed by at most 59 letters and digits
     */
    public static boolean isKey(String text) {
        return KEY.matcher(text).matches();
    }

    /**
     * One of the choices.
     *
     * @param choice its key
     * @return the choice, or empty when there is none
     */
    public Optional<Choice> choice(String choice) {
        return choices.stream().filter(each -> each.key().equals(choice)).findFirst();
    }

    /**
     * Whether a number is possible at all.
     *
     * @param number the number
     * @return true when it lies within the limits, both inclusive
     */
    public boolean admits(BigDecimal number) {
        return (min == null || number.compareTo(min) >= 0) && (max == null || number.compareTo(max) <= 0);
    }
}
