package fi.huoneentaulu.area;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A co-operation area of counties around a university hospital (yhteistyöalue).
 *
 * @param code the code of the official classification
 * @param name its name
 */
public record CooperationArea(String code, LocalizedText name) {}
