package fi.huoneentaulu.publishing.ui.editor;

/**
 * What a text in three languages must be.
 *
 * @param rows how many rows are shown; one row is a single line
 * @param most the most characters, or 0 for no limit
 * @param markdown whether emphasis, lists and links are allowed
 */
public record TextKind(int rows, int most, boolean markdown) {
    /** A single line of any length. */
    public static final TextKind LINE = line(0);

    /**
     * A single line.
     *
     * @param most the most characters, or 0 for no limit
     * @return the kind
     */
    public static TextKind line(int most) {
        return new TextKind(1, most, false);
    }

    /**
     * Several lines without emphasis or links.
     *
     * @param rows how many rows are shown
     * @param most the most characters, or 0 for no limit
     * @return the kind
     */
    public static TextKind plain(int rows, int most) {
        return new TextKind(rows, most, false);
    }

    /**
     * Several lines with emphasis, lists and links.
     *
     * @param rows how many rows are shown
     * @param most the most characters, or 0 for no limit
     * @return the kind
     */
    public static TextKind markdown(int rows, int most) {
        return new TextKind(rows, most, true);
    }
}
