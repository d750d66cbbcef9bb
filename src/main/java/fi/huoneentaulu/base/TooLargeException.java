package fi.huoneentaulu.base;

/** A refusal of something that is larger than an installation lets in. */
public class TooLargeException extends DomainException {
    private static final long serialVersionUID = 1L;

    /**
     * A refusal.
     *
     * @param key a key of the translation bundles
     * @param args the values for the text's placeholders
     */
    public TooLargeException(String key, Object... args) {
        super(key, args);
    }
}
