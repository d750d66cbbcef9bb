package fi.huoneentaulu.area;

/** A municipality's official language relation (kielisuhde). */
public enum LanguageRelation {
    FINNISH,
    SWEDISH,
    BILINGUAL_FINNISH_MAJORITY,
    BILINGUAL_SWEDISH_MAJORITY
}
