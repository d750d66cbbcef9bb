package fi.huoneentaulu.directory;

/** What makes a place easier to come to. */
public enum Accessibility {
    STEP_FREE,
    ACCESSIBLE_TOILET,
    HEARING_LOOP,
    PARKING,
    COMPANION_FREE,
    EASY_LANGUAGE;

    /**
     * The feature in words.
     *
     * @return a translation key
     */
    public String key() {
        return "directory.accessibility." + name();
    }
}
