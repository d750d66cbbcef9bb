package fi.huoneentaulu.eligibility;

import java.math.BigDecimal;

/** An answer to a fact. */
public sealed interface FactValue {
    /** Yes. */
    FactValue YES = new YesNo(true);

    /** No. */
    FactValue NO = new YesNo(false);

    /**
     * Yes or no.
     *
     * @param value true for yes
     */
    record YesNo(boolean value) implements FactValue {}

    /**
     * A number.
     *
     * @param value the number; 18 and 18.0 are the same answer
     */
    record Amount(BigDecimal value) implements FactValue {

        /** A number without needless zeros. */
        public Amount {
            value = value.stripTrailingZeros();
        }
    }

    /**
     * One of many: a municipality's three digits or a choice's key.
     *
     * @param value the code or the key
     */
    record One(String value) implements FactValue {}

    /**
     * A number.
     *
     * @param number in decimal notation with a point
     * @return the answer
     */
    static FactValue amount(String number) {
        return new Amount(new BigDecimal(number));
    }

    /**
     * A municipality or a choice.
     *
     * @param code the municipality's code or the choice's key
     * @return the answer
     */
    static FactValue one(String code) {
        return new One(code);
    }
}
