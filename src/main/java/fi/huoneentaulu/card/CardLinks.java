package fi.huoneentaulu.card;

/** Where a card is found; codes are slugs, so they need no escaping. */
public final class CardLinks {
    /** The print of the reader's own unit's wall, one card on a page. */
    public static final String WALL_PRINT = "/seina/tuloste";

    private CardLinks() {}

    /**
     * The card's page.
     *
     * @param code the card's code
     * @return a path inside the application
     */
    public static String path(String code) {
        return "/kortti/" + code;
    }

    /**
     * The page where the card is written and kept.
     *
     * @param code the card's code
     * @return a path inside the application
     */
    public static String keeping(String code) {
        return "/yllapito/kortti/" + code;
    }

    /**
     * The card's print page.
     *
     * @param code the card's code
     * @return a path inside the application
     */
    public static String print(String code) {
        return path(code) + "/tuloste";
    }

    /**
     * The card as a PDF file.
     *
     * @param code the card's code
     * @return a path inside the application
     */
    public static String pdf(String code) {
        return path(code) + ".pdf";
    }

    /**
     * A file that goes with the card.
     *
     * @param code the card's code
     * @param sha256 the file's hash
     * @return a path inside the application
     */
    public static String attachment(String code, String sha256) {
        return path(code) + "/liite/" + sha256;
    }

    /**
     * The sheet for the client.
     *
     * @param code the card's code
     * @return a path inside the application
     */
    public static String clientSheet(String code) {
        return path(code) + "/asiakkaalle";
    }
}
