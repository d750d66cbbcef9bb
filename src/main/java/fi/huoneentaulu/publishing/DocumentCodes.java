package fi.huoneentaulu.publishing;

import java.text.Normalizer;
import java.util.Locale;

/** Codes for new documents. */
public final class DocumentCodes {
    private static final int LONGEST = 80;

    private DocumentCodes() {}

    /**
     * A code that a title suggests.
     *
     * @param title any text
     * @return lower-case letters a–z, digits and single hyphens, at most 80; empty when the title has no letter of these
     */
    public static String suggested(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-");
        String cut = plain.length() > LONGEST ? plain.substring(0, LONGEST) : plain;
        return cut.replaceAll("^-|-$", "");
    }
}
