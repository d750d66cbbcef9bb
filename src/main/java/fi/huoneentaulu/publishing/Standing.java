package fi.huoneentaulu.publishing;

/** Where a document stands between its writers and its readers. */
public enum Standing {
    IN_FORCE,
    DRAFT,
    SENT,
    DECIDED,
    WITHDRAWN;

    static Standing of(DraftState state) {
        return switch (state) {
            case OPEN -> DRAFT;
            case SENT -> SENT;
            case DECIDED -> DECIDED;
        };
    }

    /**
     * The standing in words.
     *
     * @return a translation key
     */
    public String key() {
        return "publishing.standing." + name();
    }
}
