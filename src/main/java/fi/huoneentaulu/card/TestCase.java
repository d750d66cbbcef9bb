package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A named client situation with the verdict that the criteria must give.
 *
 * @param name the situation in words
 * @param facts fact key → value as written in the file: a boolean, a number or a text
 * @param expect the verdict
 * @param redirect the redirect that must come with it, or null when any will do
 * @param missing the facts that must be named as deciding, or null when any will do
 */
public record TestCase(
        String name,
        Map<String, Object> facts,
        Outcome expect,
        @Nullable Redirect redirect,
        @Nullable Set<String> missing) {

    /** A case; without told facts nothing is known of the client. */
    public TestCase {
        facts = facts == null ? Map.of() : Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    /**
     * An answer as it is written in a case.
     *
     * @param answer the answer
     * @return a boolean, a whole number where it is one, another number, or the code of a municipality or a choice
     */
    public static Object written(FactValue answer) {
        return switch (answer) {
            case FactValue.YesNo(boolean yes) -> yes;
            case FactValue.Amount(BigDecimal number) -> number(number);
            case FactValue.One(String code) -> code;
        };
    }

    private static Object number(BigDecimal number) {
        if (number.scale() <= 0) {
            return number.intValue();
        }
        return number.doubleValue();
    }
}
