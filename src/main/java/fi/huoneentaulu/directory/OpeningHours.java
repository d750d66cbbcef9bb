package fi.huoneentaulu.directory;

import java.time.DayOfWeek;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;

/**
 * When a channel is open in a week.
 *
 * @param days the days
 * @param from when it opens
 * @param to when it closes, the same day
 */
public record OpeningHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /**
     * Hours that make sense.
     *
     * @throws IllegalArgumentException when there is no day or it closes before it opens
     */
    public OpeningHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || !from.isBefore(to)) {
            throw new IllegalArgumentException("Hours need a day and an end after their beginning");
        }
    }

    boolean holds(LocalDateTime moment) {
        return days.contains(moment.getDayOfWeek())
                && !moment.toLocalTime().isBefore(from)
                && moment.toLocalTime().isBefore(to);
    }

    /** Whether somebody who works by day can come. */
    boolean isEvening() {
        return to.isAfter(EVENING);
    }
}
