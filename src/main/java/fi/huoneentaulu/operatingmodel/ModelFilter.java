package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Theme;
import org.jspecify.annotations.Nullable;

/**
 * Which models are wanted.
 *
 * @param area an area that a model's own shares municipalities with, or null for all
 * @param stage how far they have come, or null for all
 * @param theme what they are about, or null for all
 */
public record ModelFilter(
        @Nullable Coverage area,
        @Nullable Stage stage,
        @Nullable Theme theme) {
    /** Every model. */
    public static final ModelFilter ALL = new ModelFilter(null, null, null);
}
