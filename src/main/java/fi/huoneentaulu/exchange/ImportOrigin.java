package fi.huoneentaulu.exchange;

/** Where the items of a run come from. */
public enum ImportOrigin {
    /** A file or a request that somebody sent. */
    UPLOAD,
    /** The configured source, asked by this server. */
    SOURCE;

    /**
     * The origin in words.
     *
     * @return a translation key
     */
    public String key() {
        return "exchange.origin." + name();
    }
}
