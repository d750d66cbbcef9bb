package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * What every kind of document has, for lists and for deciding who decides.
 *
 * @param title its title
 * @param owner the unit that owns it
 * @param serviceArea the code of the service area whose lead decides on it, or null when none has been named
 */
public record ContentLabel(
        LocalizedText title, LocalizedText owner, @Nullable String serviceArea) {}
