package fi.huoneentaulu.directory;

/** What a reader can ask of every service that is shown. */
public enum TraySwitch {
    FREE,
    REMOTE,
    OPEN_NOW,
    EVENING,
    HAS_ROOM;

    /**
     * The switch in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.switch." + name();
    }
}
