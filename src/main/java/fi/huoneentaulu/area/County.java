package fi.huoneentaulu.area;

import com.fasterxml.jackson.annotation.JsonProperty;
import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A wellbeing services county (hyvinvointialue), the city of Helsinki, or Åland.
 *
 * @param code two digits of the official classification
 * @param name its full name
 * @param shortName the name as one says it, such as Keski-Pohjanmaa
 * @param cooperationArea the code of its co-operation area (yhteistyöalue)
 */
public record County(
        String code,
        LocalizedText name,
        @JsonProperty("short") LocalizedText shortName,
        String cooperationArea) {}
