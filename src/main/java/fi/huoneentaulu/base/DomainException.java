package fi.huoneentaulu.base;

import java.util.List;

/** A refusal that the user can understand: a translation key and what to put into its text. */
public class DomainException extends RuntimeException {
    private final String key;
    private final transient List<Object> args;

    /**
     * A refusal.
     *
     * @param key a key of the translation bundles
     * @param args the values for the text's placeholders
     */
    public DomainException(String key, Object... args) {
        super(key);
        this.key = key;
        this.args = List.of(args);
    }

    /**
     * The text to show.
     *
     * @return the translation key
     */
    public String key() {
        return key;
    }

    /**
     * What to put into the text.
     *
     * @return the values in the order of the placeholders
     */
    public Object[] args() {
        return args.toArray();
    }
}
