package fi.huoneentaulu.directory;

/** What else some sources tell of a service. */
public enum DetailKind {
    DEADLINE,
    PROCESSING_TIME,
    VALIDITY;

    /**
     * The kind in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.detail." + name();
    }
}
