package fi.huoneentaulu.base.keeping;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Work of one kind that waits for a keeper.
 *
 * @param key the translation key of what is waited for, with the number of things as its only argument
 * @param lines what waits, the most pressing first; of very many things only the first
 * @param total how many things wait, at least as many as there are lines
 * @param all where all of them are listed, a path inside the application, or null when the lines are all
 */
public record Waiting(
        String key, List<Line> lines, int total, @Nullable String all) {

    /** Lines that never change. */
    public Waiting {
        lines = List.copyOf(lines);
    }

    /**
     * Work of which each thing has its line.
     *
     * @param key the translation key of what is waited for
     * @param lines each thing that waits, the most pressing first
     */
    public Waiting(String key, List<Line> lines) {
        this(key, lines, lines.size(), null);
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
