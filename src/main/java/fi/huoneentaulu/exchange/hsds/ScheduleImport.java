package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Season;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads the schedules of HSDS: weekly rules become hours, what else RFC 5545 can say stays in words. */
final class ScheduleImport {
    /** What a weekly rule of ours cannot say, and what the standard gives no meaning in one. */
    private static final List<String> BEYOND = List.of("count", "byweekno", "bymonthday", "byyearday");

    private static final Pattern TIME = Pattern.compile("(\\d{1,2}:\\d{2})(?::\\d{2})?(Z|[+-]\\d{2}:?\\d{2})?");
    private static final Pattern CLOSED = Pattern.compile("([A-Z,]+) (\\d{2}:\\d{2})-(\\d{2}:\\d{2})");
    private static final int TIME_LENGTH = 5;

    private ScheduleImport() {}

    static List<OpeningHours> of(List<HsdsNode> schedules) {
        return schedules.stream().flatMap(schedule -> read(schedule).stream()).toList();
    }

    private static Optional<OpeningHours> read(HsdsNode schedule) {
        try {
            Optional<String> closed = schedule.value(Mark.CLOSED);
            return closed.isPresent() ? Optional.of(closed(schedule, closed.get())) : weekly(schedule);
        } catch (DateTimeException | IllegalArgumentException e) {
            schedule.remarks().add("hsds.remark.schedule", said(schedule));
            return Optional.empty();
        }
    }

    private static OpeningHours closed(HsdsNode schedule, String mark) {
        Matcher matcher = CLOSED.matcher(mark);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(mark);
        }
        return hours(
                schedule,
                days(matcher.group(1)),
                LocalTime.parse(matcher.group(2)),
                LocalTime.parse(matcher.group(3)),
                true);
    }

    private static Optional<OpeningHours> weekly(HsdsNode schedule) {
        String frequency = schedule.text("freq");
        Double interval = schedule.number("interval");
        boolean weekly = (frequency == null || frequency.equals("WEEKLY")) && (interval == null || interval == 1);
        if (!weekly || !schedule.has("opens_at") || !schedule.has("closes_at")) {
            schedule.remarks().add("hsds.remark.schedule", said(schedule));
            return Optional.empty();
        }
        faults(schedule);
        return Optional.of(
                hours(schedule, days(schedule), time(schedule, "opens_at"), time(schedule, "closes_at"), false));
    }

    private static void faults(HsdsNode schedule) {
        String beyond = BEYOND.stream().filter(schedule::has).collect(Collectors.joining(", "));
        if (!beyond.isEmpty()) {
            schedule.remarks().add("hsds.remark.rule", beyond);
        }
        if (schedule.has("timezone")) {
            schedule.remarks().add("hsds.remark.timezone", Objects.requireNonNull(schedule.text("timezone")));
        }
    }

    private static OpeningHours hours(
            HsdsNode schedule, Set<DayOfWeek> days, LocalTime from, LocalTime to, boolean closed) {
        return new OpeningHours(
                days,
                from,
                to,
                earliest(schedule, "valid_from", "dtstart"),
                earliest(schedule, "valid_to", "until"),
                closed,
                schedule.is(Mark.BY_APPOINTMENT),
                note(schedule));
    }

    private static @Nullable LocalDate earliest(HsdsNode schedule, String property, String otherwise) {
        LocalDate date = schedule.date(property);
        return date == null ? schedule.date(otherwise) : date;
    }

    /** Our own hours have their words made of them; those of others may say more than their rule. */
    private static @Nullable LocalizedText note(HsdsNode schedule) {
        if (schedule.is(Mark.TIME_ZONE)) {
            return schedule.texts("notes");
        }
        String said = Stream.of("description", "attending_type", "notes")
                .map(schedule::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return said.isEmpty() ? null : schedule.localized(said, "notes");
    }

    private static Set<DayOfWeek> days(HsdsNode schedule) {
        String days = schedule.text("byday");
        LocalDate first = schedule.date("dtstart");
        if (days == null && first != null) {
            return Set.of(first.getDayOfWeek());
        }
        return days(days == null ? "" : days);
    }

    private static Set<DayOfWeek> days(String text) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String word : text.split(",")) {
            days.add(Stream.of(DayOfWeek.values())
                    .filter(day -> ScheduleExport.days(Set.of(day)).equals(word.strip()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException(word)));
        }
        return days;
    }

    /** The hour that people read; where it is meant in the time of another country, the report says so. */
    private static LocalTime time(HsdsNode schedule, String property) {
        String text = Objects.requireNonNull(schedule.text(property));
        Matcher matcher = TIME.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException(text);
        }
        if (matcher.group(2) != null) {
            schedule.remarks().add("hsds.remark.timezone", matcher.group(2));
        }
        String time = matcher.group(1);
        return LocalTime.parse(time.length() < TIME_LENGTH ? "0" + time : time);
    }

    private static String said(HsdsNode schedule) {
        String said = schedule.text("description");
        return said == null ? Objects.requireNonNullElse(schedule.text("id"), "") : said;
    }

    static @Nullable Season season(HsdsNode channel) {
        try {
            return channel.value(Mark.SEASON)
                    .map(text -> text.split("/", 2))
                    .map(days ->
                            new Season(MonthDay.parse("--" + days[0]), MonthDay.parse("--" + days[days.length - 1])))
                    .orElse(null);
        } catch (DateTimeException e) {
            channel.remarks()
                    .add("hsds.remark.schedule", channel.value(Mark.SEASON).orElse(""));
            return null;
        }
    }
}
