package fi.huoneentaulu.vocabulary;

import java.util.Locale;

/** What kind of thing a reader can find, open, check or give feedback on. */
public enum SubjectKind {
    CARD,
    PATH,
    MODEL,
    SERVICE,
    /** Where the navigator is entered; it is no thing to find, but it is written and decided on like the others. */
    ENTRY;

    /**
     * The kind as it stands in the API and in the search index.
     *
     * @return the lower-case English word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
