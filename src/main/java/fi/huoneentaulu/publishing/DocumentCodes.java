package fi.huoneentaulu.publishing;

import fi.huoneentaulu.base.Slugs;

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
        return Slugs.of(title, LONGEST);
    }
}
