package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When a channel is open, or by exception closed, in a week.
 *
 * @param days the days
 * @param from when it opens
 * @param to when it closes; not after the opening means on the next day, and midnight to midnight means the whole day
 * @param validFrom the first day on which this holds, or null
 * @param validTo the last day on which this holds, or null
 * @param closed whether it is closed then instead: an exception to its other hours
 * @param byAppointment whether a time must be booked first
 * @param note what is said of these hours, or null
 */
public record OpeningHours(
        Set<DayOfWeek> days,
        LocalTime from,
        LocalTime to,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        boolean closed,
        boolean byAppointment,
        @Nullable LocalizedText note) {
    private static final LocalTime EVENING = LocalTime.of(17, 0);

    /**
     * Hours that make sense.
     *
     * @throws IllegalArgumentException when there is no day, they last no time, or they end before they are valid
     */
    public OpeningHours {
        days = Set.copyOf(days);
        if (days.isEmpty() || (from.equals(to) && !from.equals(LocalTime.MIDNIGHT))) {
            throw new IllegalArgumentException("Hours need a day and an end apart from their beginning");
        }
        if (validFrom != null && validTo != null && validTo.isBefore(validFrom)) {
            throw new IllegalArgumentException("Hours end before they are valid");
        }
    }

    /**
     * The same hours every week.
     *
     * @param days the days
     * @param from when it opens
     * @param to when it closes
     */
    public OpeningHours(Set<DayOfWeek> days, LocalTime from, LocalTime to) {
        this(days, from, to, null, null, false, false, null);
    }

    /**
     * Whether they last the whole day.
     *
     * @return true from midnight to midnight
     */
    public boolean allDay() {
        return from.equals(LocalTime.MIDNIGHT) && to.equals(LocalTime.MIDNIGHT);
    }

    boolean holds(LocalDateTime moment) {
        LocalTime time = moment.toLocalTime();
        LocalDate day = moment.toLocalDate();
        boolean overMidnight = !from.isBefore(to);
        boolean today = holds(day) && !time.isBefore(from) && (overMidnight || time.isBefore(to));
        return today || (overMidnight && holds(day.minusDays(1)) && time.isBefore(to));
    }

    private boolean holds(LocalDate day) {
        return days.contains(day.getDayOfWeek())
                && (validFrom == null || !day.isBefore(validFrom))
                && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether somebody who works by day can come. */
    boolean isEvening() {
        return !closed && (to.isAfter(EVENING) || !from.isBefore(to));
    }
}
