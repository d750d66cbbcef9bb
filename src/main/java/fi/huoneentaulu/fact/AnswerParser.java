package fi.huoneentaulu.fact;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Turns a value from outside into an answer that is possible for its fact. */
@Component
class AnswerParser {
    private static final int MOST_DIGITS = 15;

    private final Areas areas;

    AnswerParser(Areas areas) {
        this.areas = areas;
    }

    FactValue parse(FactDefinition fact, Object value) {
        return switch (fact.type()) {
            case YES_NO -> value instanceof Boolean yes ? new FactValue.YesNo(yes) : wrongType(fact);
            case NUMBER -> number(fact, decimal(value).orElseGet(() -> wrongType(fact)));
            case MUNICIPALITY -> municipality(fact, value instanceof String code ? code : wrongType(fact));
            case CHOICE -> choice(fact, value instanceof String choice ? choice : wrongType(fact));
        };
    }

    private static <T> T wrongType(FactDefinition fact) {
        throw new FactRefusedException("fact.error.type." + fact.type().name(), fact.key());
    }

    private static Optional<BigDecimal> decimal(Object value) {
        return switch (value) {
            case BigDecimal number -> Optional.of(number);
            case BigInteger number -> Optional.of(new BigDecimal(number));
            case Integer number -> Optional.of(BigDecimal.valueOf(number));
            case Long number -> Optional.of(BigDecimal.valueOf(number));
            case Double number when Double.isFinite(number) -> Optional.of(BigDecimal.valueOf(number));
            default -> Optional.empty();
        };
    }

    private static FactValue number(FactDefinition fact, BigDecimal number) {
        if (fact.min() != null && number.compareTo(fact.min()) < 0) {
            throw new FactRefusedException(
                    "fact.error.below", fact.key(), fact.min().toPlainString());
        }
        if (fact.max() != null && number.compareTo(fact.max()) > 0) {
            throw new FactRefusedException(
                    "fact.error.above", fact.key(), fact.max().toPlainString());
        }
        if (number.precision() > MOST_DIGITS || Math.abs((long) number.scale()) > MOST_DIGITS) {
            throw new FactRefusedException("fact.error.digits", fact.key(), Integer.toString(MOST_DIGITS));
        }
        return new FactValue.Amount(number);
    }

    private FactValue municipality(FactDefinition fact, String code) {
        if (areas.municipality(code).isEmpty()) {
            throw new FactRefusedException("fact.error.municipality", fact.key());
        }
        return new FactValue.One(code);
    }

    private static FactValue choice(FactDefinition fact, String choice) {
        if (fact.choice(choice).isEmpty()) {
            throw new FactRefusedException("fact.error.choice", fact.key());
        }
        return new FactValue.One(choice);
    }
}
