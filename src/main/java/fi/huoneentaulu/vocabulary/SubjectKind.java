package fi.huoneentaulu.vocabulary;

import java.util.Locale;

/** What kind of thing a reader can find, open, check or give feedback on. */
public enum SubjectKind {
    CARD,
    PATH,
    MODEL,
    SERVICE;

    /**
     * The kind as it stands in the API and in the search index.
     *
     * @return the lower-case English word
     */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
