package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.Language;
import java.math.BigDecimal;
import java.text.DecimalFormatSymbols;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A number as people type it: with a comma or a point. */
final class NumberText {
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,9}([.,]\\d{1,5})?");

    private final FactDefinition fact;
    private final Language language;

    NumberText(FactDefinition fact, Language language) {
        this.fact = fact;
        this.language = language;
    }

    Optional<FactValue> read(String text) {
        String bare = text.replace('\u2212', '-').replaceAll("[\\s\\u00a0\\u202f]", "");
        return NUMBER.matcher(bare).matches()
                ? Optional.of(FactValue.amount(bare.replace(',', '.')))
                : Optional.empty();
    }

    boolean possible(FactValue value) {
        return value instanceof FactValue.Amount(BigDecimal number) && fact.admits(number);
    }

    String write(FactValue value) {
        return value instanceof FactValue.Amount(BigDecimal number) ? written(number) : "";
    }

    String least() {
        return written(fact.min());
    }

    String greatest() {
        return written(fact.max());
    }

    private String written(@Nullable BigDecimal number) {
        char point = DecimalFormatSymbols.getInstance(language.locale()).getDecimalSeparator();
        return number == null ? "" : number.toPlainString().replace('.', point);
    }
}
