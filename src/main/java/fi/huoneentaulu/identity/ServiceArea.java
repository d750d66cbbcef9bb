package fi.huoneentaulu.identity;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A service area whose lead decides on the guidance of its services (palvelualue, seed S5.13).
 *
 * @param code its stable code: 2–60 lower-case letters, digits and hyphens
 * @param version what an edit sends back, so that nobody overwrites another's change; 0 for a new one
 * @param name its name
 */
public record ServiceArea(String code, long version, LocalizedText name) {}
