package fi.huoneentaulu.base;

import java.security.SecureRandom;
import org.slf4j.Logger;
import org.slf4j.MDC;

/** Incident ids: what a user is shown instead of an error's details, and what an operator finds in the log. */
public final class Incidents {
    /** The key of the log's context under which the id stands. */
    public static final String LOG_KEY = "incident";

    private static final String LETTERS = "23456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int LENGTH = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Incidents() {}

    /**
     * Logs an error that nobody foresaw, under an id of its own.
     *
     * @param log the log of the class that caught it
     * @param what what was being done, without anything that a user typed
     * @param error the error
     * @return the id to show, eight letters and digits that cannot be misread
     */
    public static String report(Logger log, String what, Throwable error) {
        String id = next();
        try (var _ = MDC.putCloseable(LOG_KEY, id)) {
            log.error("{} (incident {})", what, id, error);
        }
        return id;
    }

    /**
     * A new id.
     *
     * @return eight letters and digits that cannot be misread
     */
    public static String next() {
        StringBuilder id = new StringBuilder(LENGTH);
        RANDOM.ints(LENGTH, 0, LETTERS.length()).forEach(each -> id.append(LETTERS.charAt(each)));
        return id.toString();
    }
}
