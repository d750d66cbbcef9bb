package fi.huoneentaulu.fact;

import fi.huoneentaulu.base.DomainException;

/** An answer that cannot be one: the fact is unknown, or the value is of another type or impossible. */
public class FactRefusedException extends DomainException {
    private final String fact;

    FactRefusedException(String key, String fact, Object... more) {
        super(key, args(fact, more));
        this.fact = fact;
    }

    private static Object[] args(String fact, Object[] more) {
        Object[] args = new Object[more.length + 1];
        args[0] = fact;
        System.arraycopy(more, 0, args, 1, more.length);
        return args;
    }

    /**
     * Which fact was answered.
     *
     * @return the key as it was given
     */
    public String fact() {
        return fact;
    }
}
