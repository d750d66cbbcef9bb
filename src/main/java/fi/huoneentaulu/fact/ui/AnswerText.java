package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.fact.Facts;
import java.math.BigDecimal;
import java.util.Optional;

/** Answers as they stand behind {@code #} in an address: {@code true}, {@code 17.9}, {@code 272}. */
public final class AnswerText {
    private AnswerText() {}

    /**
     * An answer as it stands in an address.
     *
     * @param value the answer
     * @return its text
     */
    public static String of(FactValue value) {
        return switch (value) {
            case FactValue.YesNo(boolean yes) -> Boolean.toString(yes);
            case FactValue.Amount(BigDecimal number) -> number.toPlainString();
            case FactValue.One(String code) -> code;
        };
    }

    /**
     * Reads an answer.
     *
     * @param facts the facts
     * @param fact the fact's key
     * @param text what stands in the address
     * @return the answer, or empty when the address was written by hand and makes no sense
     */
    public static Optional<FactValue> read(Facts facts, String fact, String text) {
        try {
            return facts.find(fact).flatMap(definition -> facts.parse(fact, typed(definition, text)));
        } catch (DomainException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static Object typed(FactDefinition definition, String text) {
        if (definition.type() == FactType.YES_NO && (text.equals("true") || text.equals("false"))) {
            return Boolean.valueOf(text);
        }
        return definition.type() == FactType.NUMBER ? new BigDecimal(text) : text;
    }
}
