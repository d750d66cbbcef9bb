package fi.huoneentaulu.exchange.hsds;

import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** The taxonomies of our own; they are told apart from those of others by their names. */
enum OwnTaxonomy {
    MARK,
    NEED,
    TARGET_GROUP,
    ROLE,
    SECTOR,
    COST,
    ACCESSIBILITY,
    ROOM,
    AREA;

    /** What stands as the taxonomy of a term. */
    String key() {
        return "huoneentaulu-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    UUID id() {
        return HsdsIds.of("taxonomy", key());
    }

    static Optional<OwnTaxonomy> of(String key) {
        return Stream.of(values()).filter(each -> each.key().equals(key)).findFirst();
    }
}
