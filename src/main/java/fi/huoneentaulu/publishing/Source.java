package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A source that a document cites.
 *
 * @param id how it is cited in the document
 * @param title its title
 * @param publisher who published it
 * @param date of publication or of the version used, or null
 * @param url its address, or null
 */
public record Source(
        String id,
        LocalizedText title,
        String publisher,
        @Nullable LocalDate date,
        @Nullable String url) {}
