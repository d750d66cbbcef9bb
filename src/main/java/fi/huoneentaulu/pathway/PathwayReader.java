package fi.huoneentaulu.pathway;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import org.jspecify.annotations.Nullable;

/**
 * For whom a path is drawn.
 *
 * @param language the reader's language
 * @param municipality the code of the reader's municipality, or null when it is not known
 * @param profession the reader's profession, or null when it is not known or does not matter
 * @param linkRoot what stands before paths in links: empty on a page, the public address where a page is read elsewhere
 * @param step the id of the step in view, or empty for none
 */
public record PathwayReader(
        Language language,
        @Nullable String municipality,
        @Nullable Profession profession,
        String linkRoot,
        String step) {

    /**
     * A reader of paper, who has no profession and no step in view.
     *
     * @param language the reader's language
     * @param municipality the code of the reader's municipality, or null
     * @param linkRoot what stands before paths in links
     * @return the reader
     */
    public static PathwayReader ofPaper(Language language, @Nullable String municipality, String linkRoot) {
        return new PathwayReader(language, municipality, null, linkRoot, "");
    }
}
