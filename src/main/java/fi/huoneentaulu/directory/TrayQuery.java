package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a professional looks for in the tray.
 *
 * @param words free words, blank for none; at most 200 characters are looked at
 * @param municipality the code of the client's municipality, or null
 * @param age the client's age in years begun, 0–120, or null
 * @param needs one of these must be answered to; empty for any
 * @param groups meant for one of these or for everyone; empty for any
 * @param sectors provided by one of these; empty for any
 * @param switches each of these must hold
 */
public record TrayQuery(
        String words,
        @Nullable String municipality,
        @Nullable Integer age,
        Set<Need> needs,
        Set<TargetGroup> groups,
        Set<Sector> sectors,
        Set<TraySwitch> switches) {
    /** Asks for everything. */
    public static final TrayQuery ANYTHING = new TrayQuery("", null, null, Set.of(), Set.of(), Set.of(), Set.of());

    /** A query that never changes. */
    public TrayQuery {
        needs = Set.copyOf(needs);
        groups = Set.copyOf(groups);
        sectors = Set.copyOf(sectors);
        switches = Set.copyOf(switches);
    }
}
