package fi.huoneentaulu.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of an entry that is searched, the weightiest first. */
enum Zone {
    TITLE(2.7f),
    KEYWORDS(2.1f),
    SUMMARY(0.8f),
    TEXT(1.2f);

    /** The parts whose words are found also by a beginning, a piece or with a slip of the pen. */
    static final Set<Zone> LEAD = EnumSet.of(TITLE, KEYWORDS);

    private final float boost;

    Zone(float boost) {
        this.boost = boost;
    }

    float boost() {
        return boost;
    }

    String exact() {
        return field("exact");
    }

    String stem() {
        return field("stem");
    }

    String root() {
        return field("root");
    }

    String fold() {
        return field("fold");
    }

    String gram() {
        return field("gram");
    }

    private String field(String form) {
        return name().toLowerCase(Locale.ROOT) + "_" + form;
    }
}
