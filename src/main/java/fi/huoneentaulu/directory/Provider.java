package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import org.jspecify.annotations.Nullable;

/**
 * Who provides services (palveluntuottaja).
 *
 * @param code its stable code
 * @param name its name
 * @param about what it is, or null
 * @param url its public page, or null
 * @param sector what kind of body it is
 * @param sample whether it is invented, to show what the tray is
 */
public record Provider(
        String code,
        LocalizedText name,
        @Nullable LocalizedText about,
        @Nullable String url,
        Sector sector,
        boolean sample) {}
