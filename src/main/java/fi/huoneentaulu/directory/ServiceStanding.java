package fi.huoneentaulu.directory;

/** What must be done about a service, the most pressing first. */
public enum ServiceStanding {
    /** Its source no longer has it. */
    GONE,
    /** Nobody has verified it for so long that readers no longer see it. */
    HIDDEN,
    /** Its source has changed what was put right here. */
    CHANGED_AT_SOURCE,
    /** Nobody has verified it for so long that readers are warned. */
    OLD,
    /** What was told of room holds no longer. */
    ROOM_UNKNOWN;

    /**
     * The standing in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.standing." + name();
    }
}
