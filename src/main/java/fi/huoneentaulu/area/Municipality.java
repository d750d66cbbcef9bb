package fi.huoneentaulu.area;

import fi.huoneentaulu.vocabulary.LocalizedText;

/**
 * A municipality (kunta).
 *
 * @param code three digits of the official classification, such as 272
 * @param name its name; English uses the Finnish one
 * @param county the code of its wellbeing services county, Helsinki or Åland
 * @param languages its official language relation
 */
public record Municipality(String code, LocalizedText name, String county, LanguageRelation languages) {}
