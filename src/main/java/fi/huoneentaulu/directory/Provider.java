package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;

/**
 * Who provides services (palveluntuottaja).
 *
 * @param code its stable code
 * @param name its name
 * @param sector what kind of body it is
 * @param sample whether it is invented, to show what the tray is
 */
public record Provider(String code, LocalizedText name, Sector sector, boolean sample) {}
