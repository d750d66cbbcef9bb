package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Season;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opening hours as HSDS writes schedules: weekly rules of RFC 5545. */
@Component
class ScheduleExport {
    private static final int DAY = 2;

    private final OwnTerms terms;

    ScheduleExport(OwnTerms terms) {
        this.terms = terms;
    }

    List<Entity> of(Entity channel, List<OpeningHours> hours, @Nullable Season season) {
        return IntStream.range(0, hours.size())
                .mapToObj(n -> schedule(channel.child("schedule", n), hours.get(n), season))
                .toList();
    }

    /** What is closed is no recurrence: who knows only RFC 5545 must not read it as open. */
    private Entity schedule(Entity entity, OpeningHours hours, @Nullable Season season) {
        entity.put("valid_from", text(hours.validFrom())).put("valid_to", text(hours.validTo()));
        if (hours.closed()) {
            entity.mark(Mark.CLOSED, days(hours.days()) + " " + hours.from() + "-" + hours.to());
        } else {
            entity.put("freq", "WEEKLY")
                    .put("interval", 1)
                    .put("wkst", "MO")
                    .put("byday", days(hours.days()))
                    .put("opens_at", hours.from().toString())
                    .put("closes_at", hours.to().toString());
        }
        if (hours.byAppointment()) {
            entity.put("attending_type", terms.text("directory.hours.appointment"))
                    .mark(Mark.BY_APPOINTMENT, null);
        }
        return entity.put("description", description(hours, season))
                .text("notes", hours.note())
                .mark(Mark.TIME_ZONE, FinnishTime.ZONE.getId());
    }

    private @Nullable String description(OpeningHours hours, @Nullable Season season) {
        List<String> parts = new ArrayList<>();
        if (hours.closed()) {
            parts.add(terms.text("hsds.closed", days(hours.days()), hours.from(), hours.to()));
        }
        if (season != null) {
            parts.add(terms.text("directory.season", day(season.from()), day(season.to())));
        }
        return parts.isEmpty() ? null : String.join(". ", parts);
    }

    private static String day(MonthDay day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }

    private static @Nullable String text(@Nullable LocalDate day) {
        return day == null ? null : day.toString();
    }

    /** The days of iCalendar: MO, TU, … */
    static String days(Collection<DayOfWeek> days) {
        return days.stream().sorted().map(day -> day.name().substring(0, DAY)).collect(Collectors.joining(","));
    }

    /** The season as it stands in its mark: month-day/month-day. */
    static String text(Season season) {
        return season.from().toString().substring(DAY) + "/"
                + season.to().toString().substring(DAY);
    }
}
