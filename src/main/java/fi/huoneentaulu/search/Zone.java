package fi.huoneentaulu.search;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** A part of an entry that is searched, the weightiest first. */
enum Zone {
    TITLE(4),
    KEYWORDS(2.5f),
    SUMMARY(1.5f),
    TEXT(0.6f);

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
