package fi.huoneentaulu.directory;

/** What a service costs the client. */
public enum Cost {
    FREE,
    /** A few euros a time or a season. */
    LOW,
    CHARGED;

    /**
     * The cost in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.cost." + name();
    }
}
