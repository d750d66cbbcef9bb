package fi.huoneentaulu.directory;

/** Whether a service can take somebody in. */
public enum Room {
    ROOM,
    QUEUE,
    FULL,
    /** Nobody has told, or too long ago. */
    UNKNOWN;

    /**
     * The room in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.room." + name();
    }
}
