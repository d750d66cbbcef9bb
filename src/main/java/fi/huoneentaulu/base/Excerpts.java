package fi.huoneentaulu.base;

/** Beginnings of texts that are too long to keep or to show. */
public final class Excerpts {
    private Excerpts() {}

    /**
     * The beginning of a text. A character outside the basic plane is never cut in two: no one can write half of it.
     *
     * @param text any text
     * @param most how many UTF-16 units at most
     * @return the text itself when it is short enough
     */
    public static String beginning(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        boolean splits = most > 0 && Character.isHighSurrogate(text.charAt(most - 1));
        return text.substring(0, splits ? most - 1 : most);
    }
}
