package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.Language;

/** The names of the index's fields; {@link #FORMAT} changes with whatever makes an old index wrong. */
final class IndexFields {
    /** The format that this release writes: an index of another format is rebuilt at start. */
    static final String FORMAT = "4";

    static final String ANALYZER = "words";

    static final String HEAD = "head";
    static final String FORMAT_FIELD = "format";
    static final String CHANGED_AT = "changedAt";
    static final String CODE = "code";
    static final String SUBJECT = "subject";
    static final String KIND = "kind";
    static final String COVERAGE = "coverage";
    static final String THEME = "theme";
    static final String SECTOR = "sector";
    static final String LEVEL = "level";
    static final String STEP = "step";
    static final String MODE = "mode";
    static final String DELIVERY = "delivery";
    static final String DIRECTOR = "director";
    static final String DELIVERER = "deliverer";
    static final String AGE_MIN = "ageMin";
    static final String AGE_MAX = "ageMax";
    static final String AGE_GROUP = "ageGroup";

    private IndexFields() {}

    static String sortTitle(Language language) {
        return "sortTitle_" + language.tag();
    }
}
