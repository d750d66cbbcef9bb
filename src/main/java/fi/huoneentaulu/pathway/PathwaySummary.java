package fi.huoneentaulu.pathway;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Instant;
import java.util.Set;

/**
 * A path as its keepers' list knows it.
 *
 * @param code its code
 * @param title its title; of a draft without one its code
 * @param standings where it stands: a path in force may have a draft beside it
 * @param changedAt when its text last changed
 */
public record PathwaySummary(String code, LocalizedText title, Set<Standing> standings, Instant changedAt) {

    /** Where a path stands between its writers and its readers. */
    public enum Standing {
        IN_FORCE,
        DRAFT,
        SENT,
        DECIDED,
        WITHDRAWN
    }
}
