package fi.huoneentaulu.eligibility;

import fi.huoneentaulu.vocabulary.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What an author has written beside a criterion.
 *
 * @param text how the criterion reads on the card, or null when it reads as the fact's own statement
 * @param source the id of the source that it comes from, or null when the nearest criterion above says it
 */
public record Note(@Nullable LocalizedText text, @Nullable String source) {
    /** Nothing beside the criterion. */
    public static final Note NONE = new Note(null, null);

    /**
     * A source alone.
     *
     * @param source the id of the source
     * @return the note
     */
    public static Note source(String source) {
        return new Note(null, source);
    }

    /**
     * The source in force here.
     *
     * @param above the source in force above, or null
     * @return the note's own source, else the one above
     */
    @Nullable
    String sourceUnder(@Nullable String above) {
        return source == null ? above : source;
    }
}
