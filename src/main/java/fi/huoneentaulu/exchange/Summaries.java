package fi.huoneentaulu.exchange;

import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.vocabulary.LocalizedText;
import org.jspecify.annotations.Nullable;

/** Makes one short sentence of a long description. */
public final class Summaries {
    /** As long as a summary may be. */
    public static final int LONGEST = 160;

    private Summaries() {}

    /**
     * The beginning of a description.
     *
     * @param description the description
     * @return its first sentences that fit in each of its languages, or else whole words of the first
     */
    public static LocalizedText of(LocalizedText description) {
        return new LocalizedText(beginning(description.fi()), shortened(description.sv()), shortened(description.en()));
    }

    private static @Nullable String shortened(@Nullable String text) {
        return text == null ? null : beginning(text);
    }

    /** The first sentences that fit, or whole words. */
    private static String beginning(String text) {
        String line = text.strip().replaceAll("\\s+", " ");
        if (line.length() <= LONGEST) {
            return line;
        }
        String start = Excerpts.beginning(line, LONGEST);
        int sentence = Math.max(start.lastIndexOf(". "), Math.max(start.lastIndexOf("! "), start.lastIndexOf("? ")));
        if (sentence > 0) {
            return start.substring(0, sentence + 1);
        }
        String shorter = Excerpts.beginning(line, LONGEST - 1);
        int word = shorter.lastIndexOf(' ');
        return (word > 0 ? shorter.substring(0, word) : shorter) + "…";
    }
}
