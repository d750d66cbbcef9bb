package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a client takes home of the tray: a few services with where, when and how.
 *
 * @param language the language that it speaks
 * @param large whether it is in large print
 * @param entries the services, in the agreed order of directing
 * @param missing how many of those asked for are not on the tray
 */
public record ClientSheet(Language language, boolean large, List<Entry> entries, int missing) {
    /** How many services fit on a sheet that somebody still reads. */
    public static final int MOST = 20;

    /**
     * One service.
     *
     * @param code its code
     * @param name its name
     * @param provider who provides it
     * @param summary what the client gets
     * @param facts what the client must know
     */
    public record Entry(String code, Spoken name, Spoken provider, Spoken summary, List<Fact> facts) {}

    /**
     * A thing to know.
     *
     * @param label what it is about
     * @param lines what is known
     */
    public record Fact(String label, List<Line> lines) {}

    /**
     * A line of text.
     *
     * @param text the text
     * @param language the tag of the language that it is in
     * @param href where it leads, or null
     */
    public record Line(
            String text, String language, @Nullable String href) {}
}
