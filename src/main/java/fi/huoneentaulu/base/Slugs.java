package fi.huoneentaulu.base;

import java.text.Normalizer;
import java.util.Locale;

/** Codes made of words. */
public final class Slugs {
    private Slugs() {}

    /**
     * A code that words suggest.
     *
     * @param words any text
     * @param longest how many characters the code may have
     * @return lower-case letters a–z, digits and single hyphens; empty when the text has no letter of these
     */
    public static String of(String words, int longest) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > longest ? plain.substring(0, longest) : plain;
        return cut.replaceAll("^-|-$", "");
    }
}
