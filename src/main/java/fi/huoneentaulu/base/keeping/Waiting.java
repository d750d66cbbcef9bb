package fi.huoneentaulu.base.keeping;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that waits for a keeper.
 *
 * @param key the translation key of what is waited for, with the number of lines as its only argument
 * @param lines each thing that waits, the most pressing first
 */
public record Waiting(String key, List<Line> lines) {

    /** Lines that never change. */
    public Waiting {
        lines = List.copyOf(lines);
    }

    /**
     * One thing that waits.
     *
     * @param title its title, in the keeper's language
     * @param link where it is done, a path inside the application
     * @param since since when it has waited, or until when it waits where it is decided for a day
     * @param detail what more there is to know, in the keeper's language, or null
     */
    public record Line(
            String title,
            String link,
            Instant since,
            @Nullable String detail) {}
}
