package fi.huoneentaulu.card;

import fi.huoneentaulu.vocabulary.Language;
import org.jspecify.annotations.Nullable;

/**
 * For whom a face is drawn.
 *
 * @param language the reader's language
 * @param municipality the code of the reader's municipality, or null when it is not known
 * @param linkRoot what stands before paths in links: empty on a page, the public address where a page is read elsewhere
 */
public record FaceReader(Language language, @Nullable String municipality, String linkRoot) {

    /**
     * A reader of a page of the application itself.
     *
     * @param language the reader's language
     * @param municipality the code of the reader's municipality, or null
     * @return the reader
     */
    public static FaceReader onPage(Language language, @Nullable String municipality) {
        return new FaceReader(language, municipality, "");
    }
}
