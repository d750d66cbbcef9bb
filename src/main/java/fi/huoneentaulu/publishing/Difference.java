package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a document that differs between two versions.
 *
 * @param part the translation key of the part's name
 * @param language the language of the text that differs, or null where the part has no language of its own
 * @param pieces the difference in words
 */
public record Difference(String part, @Nullable Language language, List<WordDiff.Piece> pieces) {}
