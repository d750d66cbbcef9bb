package fi.huoneentaulu.identity;

import fi.huoneentaulu.vocabulary.LocalizedText;
import org.jspecify.annotations.Nullable;

/**
 * A unit where professionals work (yksikkö).
 *
 * @param code its stable code: 2–60 lower-case letters, digits and hyphens
 * @param version what an edit sends back, so that nobody overwrites another's change; 0 for a new one
 * @param name its name
 * @param county the code of its county
 * @param municipality the code of its municipality, or null when it serves the whole county
 */
public record Unit(
        String code,
        long version,
        LocalizedText name,
        String county,
        @Nullable String municipality) {}
