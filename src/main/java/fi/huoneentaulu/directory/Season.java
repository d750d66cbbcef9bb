package fi.huoneentaulu.directory;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * The part of the year in which a channel is in use; it may go over the turn of the year.
 *
 * @param from the first day
 * @param to the last day
 */
public record Season(MonthDay from, MonthDay to) {

    boolean holds(LocalDate day) {
        MonthDay today = MonthDay.from(day);
        boolean begun = !today.isBefore(from);
        boolean going = !today.isAfter(to);
        return from.isAfter(to) ? begun || going : begun && going;
    }
}
