package fi.huoneentaulu.directory;

import java.time.LocalDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * When a channel is open.
 *
 * @param hours its hours
 * @param season the part of the year in which they hold, or null for all of it
 */
public record Opening(List<OpeningHours> hours, @Nullable Season season) {

    boolean isOpen(LocalDateTime moment) {
        return (season == null || season.holds(moment.toLocalDate()))
                && hours.stream().anyMatch(each -> !each.closed() && each.holds(moment))
                && hours.stream().noneMatch(each -> each.closed() && each.holds(moment));
    }

    boolean hasEvenings() {
        return hours.stream().anyMatch(OpeningHours::isEvening);
    }
}
