package fi.huoneentaulu.card;

import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whether a contact is open, by its weekly hours and the public holidays of Finland. */
@Component
class OpeningHours {
    private static final int DAYS_AHEAD = 21;

    private final HolidayManager holidays =
            HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.FINLAND));

    /**
     * How it is at a moment.
     *
     * @param open whether it is open
     * @param change when it closes or opens next, or null when it does not within three weeks
     */
    record State(boolean open, @Nullable LocalDateTime change) {}

    private record Span(LocalDateTime from, LocalDateTime to) {}

    /** The state of a contact at a moment in Finnish time; empty when its hours are not told. */
    Optional<State> at(CardBody.Contact contact, LocalDateTime now) {
        if (contact.hours().isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = now.toLocalDate();
        List<Span> spans = spans(contact, today.minusDays(1), today.plusDays(DAYS_AHEAD));
        LocalDateTime horizon = today.plusDays(DAYS_AHEAD).atStartOfDay();
        for (Span span : spans) {
            if (now.isBefore(span.from())) {
                return Optional.of(new State(false, span.from()));
            }
            if (now.isBefore(span.to())) {
                return Optional.of(new State(true, span.to().isBefore(horizon) ? span.to() : null));
            }
        }
        return Optional.of(new State(false, null));
    }

    private List<Span> spans(CardBody.Contact contact, LocalDate first, LocalDate last) {
        List<Span> spans = new ArrayList<>();
        for (LocalDate day = first; !day.isAfter(last); day = day.plusDays(1)) {
            if (contact.openOnHolidays() || !isHoliday(day)) {
                for (CardBody.Hours hours : contact.hours()) {
                    if (hours.days().contains(day.getDayOfWeek())) {
                        spans.add(span(day, hours));
                    }
                }
            }
        }
        spans.sort(Comparator.comparing(Span::from));
        return merged(spans);
    }

    private static Span span(LocalDate day, CardBody.Hours hours) {
        boolean overNight = !hours.to().isAfter(hours.from());
        return new Span(day.atTime(hours.from()), (overNight ? day.plusDays(1) : day).atTime(hours.to()));
    }

    private static List<Span> merged(List<Span> spans) {
        List<Span> merged = new ArrayList<>();
        for (Span span : spans) {
            if (!merged.isEmpty() && !span.from().isAfter(merged.getLast().to())) {
                Span before = merged.removeLast();
                LocalDateTime to = span.to().isAfter(before.to()) ? span.to() : before.to();
                merged.add(new Span(before.from(), to));
            } else {
                merged.add(span);
            }
        }
        return merged;
    }

    /** Public holidays, and the two eves on which offices are closed as a rule. */
    boolean isHoliday(LocalDate day) {
        boolean christmasEve = day.getMonth() == Month.DECEMBER && day.getDayOfMonth() == 24;
        boolean midsummerEve = day.getMonth() == Month.JUNE
                && day.getDayOfWeek() == DayOfWeek.FRIDAY
                && day.getDayOfMonth() >= 19
                && day.getDayOfMonth() <= 25;
        return christmasEve || midsummerEve || holidays.isHoliday(day);
    }
}
