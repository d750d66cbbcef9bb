package fi.huoneentaulu.audit;

import java.time.Instant;

/**
 * What an auditor looks for; an empty text leaves its side open.
 *
 * @param actor an exact username in any case, {@code system} or {@code anonymous}
 * @param action the fixed word of what was done
 * @param subjectCode the exact code of what it was done to
 * @param from the first moment
 * @param until the last moment
 */
public record AuditSearch(String actor, String action, String subjectCode, Instant from, Instant until) {
    /** Everything up to the year 9999, the last that both databases can hold. */
    public static final AuditSearch ALL =
            new AuditSearch("", "", "", Instant.EPOCH, Instant.parse("9999-01-01T00:00:00Z"));

    /**
     * Everything about one thing.
     *
     * @param code its code
     * @return a search for it
     */
    public static AuditSearch about(String code) {
        return new AuditSearch("", "", code, ALL.from, ALL.until);
    }

    /**
     * The same search as it stood when a line was the newest, so that later ones do not move the pages.
     *
     * @param newest the newest line
     * @return a search that ends with it
     */
    public AuditSearch upTo(AuditLine newest) {
        return new AuditSearch(actor, action, subjectCode, from, newest.at());
    }
}
