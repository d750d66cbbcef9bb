package fi.huoneentaulu.exchange.ptv;

import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.exchange.ptv.PtvParts.Hours;
import fi.huoneentaulu.exchange.ptv.PtvParts.Span;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The hours of a channel: those of the week, those over several days, and exceptions. */
final class PtvOpening {
    private static final Set<DayOfWeek> WEEK = EnumSet.allOf(DayOfWeek.class);
    private static final int DAYS = 7;
    private static final int DATE = 10;
    private static final String EXCEPTION = "Except";
    private static final Set<String> OVER_DAYS = Set.of("OverMidnight", "Special");
    private static final String MIDNIGHT = "24:00";

    private final Notes notes;
    private final List<OpeningHours> hours = new ArrayList<>();
    private boolean byAppointmentAlone;

    private PtvOpening(Notes notes) {
        this.notes = notes;
    }

    /**
     * What could be read.
     *
     * @param hours the hours
     * @param byAppointmentAlone whether it is told that a time is booked, and not when
     */
    record Told(List<OpeningHours> hours, boolean byAppointmentAlone) {}

    /** Reads hours; one that makes no sense is told and left out. */
    static Told read(List<Hours> told, Notes notes) {
        PtvOpening opening = new PtvOpening(notes);
        for (Hours each : told) {
            try {
                opening.read(each);
            } catch (DateTimeException | IllegalArgumentException e) {
                notes.add("exchange.ptv.note.hours", String.valueOf(e.getMessage()));
            }
        }
        return new Told(opening.hours.stream().distinct().toList(), opening.byAppointmentAlone);
    }

    private void read(Hours told) {
        Frame frame = new Frame(
                date(told.validFrom()),
                date(told.validTo()),
                Boolean.TRUE.equals(told.isReservation()),
                PtvTexts.of(told.additionalInformation()));
        String type = told.serviceHourType() == null ? "" : told.serviceHourType();
        if (type.startsWith(EXCEPTION)) {
            exception(told, frame);
        } else if (Boolean.TRUE.equals(told.isClosed())) {
            hours.add(frame.closed(WEEK, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        } else if (Boolean.TRUE.equals(told.isAlwaysOpen())) {
            hours.add(frame.open(WEEK, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        } else if (told.openingHour().isEmpty()) {
            withoutTimes(frame);
        } else if (OVER_DAYS.contains(type)) {
            told.openingHour().forEach(span -> overDays(span, frame));
        } else {
            told.openingHour().forEach(span -> hours.add(frame.open(days(span), time(span.from()), time(span.to()))));
        }
    }

    private void withoutTimes(Frame frame) {
        if (frame.byAppointment()) {
            byAppointmentAlone = true;
        } else {
            notes.add("exchange.ptv.note.no-times");
        }
    }

    /** From a time of one day to a time of another: the first day, the whole days between, the last. */
    private void overDays(Span span, Frame frame) {
        DayOfWeek first = day(span.dayFrom());
        DayOfWeek last = PtvTexts.said(span.dayTo()).map(PtvOpening::day).orElse(first);
        LocalTime from = time(span.from());
        LocalTime to = time(span.to());
        int nights = Math.floorMod(last.getValue() - first.getValue(), DAYS);
        if (nights == 0 || (nights == 1 && !to.isAfter(from))) {
            hours.add(frame.open(EnumSet.of(first), from, to));
            return;
        }
        hours.add(frame.open(EnumSet.of(first), from, LocalTime.MIDNIGHT));
        if (nights > 1) {
            Set<DayOfWeek> between = EnumSet.noneOf(DayOfWeek.class);
            for (int i = 1; i < nights; i++) {
                between.add(first.plus(i));
            }
            hours.add(frame.open(between, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
        }
        if (to.isAfter(LocalTime.MIDNIGHT)) {
            hours.add(frame.open(EnumSet.of(last), LocalTime.MIDNIGHT, to));
        }
    }

    /** On the days of an exception its own hours hold alone: what is outside them is closed. */
    private void exception(Hours told, Frame undated) {
        LocalDate first = undated.from();
        if (first == null) {
            throw new DateTimeException("Exceptional");
        }
        Frame frame = undated.to() == null ? undated.until(first) : undated;
        Set<DayOfWeek> days = frame.days();
        if (Boolean.TRUE.equals(told.isAlwaysOpen())) {
            hours.add(frame.open(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            return;
        }
        if (Boolean.TRUE.equals(told.isClosed()) || told.openingHour().isEmpty()) {
            hours.add(frame.closed(days, LocalTime.MIDNIGHT, LocalTime.MIDNIGHT));
            return;
        }
        List<OpeningHours> open = told.openingHour().stream()
                .map(span -> frame.open(days, time(span.from()), time(span.to())))
                .sorted(Comparator.comparing(OpeningHours::from))
                .toList();
        LocalTime end = LocalTime.MIDNIGHT;
        boolean untilMidnight = false;
        for (OpeningHours each : open) {
            if (each.from().isAfter(end)) {
                hours.add(frame.closed(days, end, each.from()));
            }
            hours.add(each);
            end = each.to();
            untilMidnight = !each.to().isAfter(each.from());
        }
        if (!untilMidnight) {
            hours.add(frame.closed(days, end, LocalTime.MIDNIGHT));
        }
    }

    private static Set<DayOfWeek> days(Span span) {
        if (PtvTexts.said(span.dayFrom()).isEmpty()) {
            return WEEK;
        }
        DayOfWeek first = day(span.dayFrom());
        DayOfWeek last = PtvTexts.said(span.dayTo()).map(PtvOpening::day).orElse(first);
        Set<DayOfWeek> days = EnumSet.of(first);
        for (DayOfWeek day = first; day != last; day = day.plus(1)) {
            days.add(day.plus(1));
        }
        return days;
    }

    private static DayOfWeek day(@Nullable String word) {
        return DayOfWeek.valueOf(PtvTexts.said(word).orElse("?").toUpperCase(Locale.ROOT));
    }

    private static LocalTime time(@Nullable String word) {
        String time = PtvTexts.said(word).orElse("");
        return time.startsWith(MIDNIGHT)
                ? LocalTime.MIDNIGHT
                : LocalTime.parse(time.length() == MIDNIGHT.length() - 1 ? "0" + time : time);
    }

    /** The day in Finland; a moment without a zone stands for the day that it names. */
    private static @Nullable LocalDate date(@Nullable String moment) {
        String text = PtvTexts.said(moment).orElse("");
        if (text.length() < DATE) {
            return null;
        }
        return text.endsWith("Z")
                ? OffsetDateTime.parse(text).atZoneSameInstant(FinnishTime.ZONE).toLocalDate()
                : LocalDate.parse(text.substring(0, DATE));
    }

    /** What all hours of one entry have in common. */
    private record Frame(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            boolean byAppointment,
            @Nullable LocalizedText note) {

        OpeningHours open(Set<DayOfWeek> days, LocalTime opens, LocalTime closes) {
            return new OpeningHours(days, opens, closes, from, to, false, byAppointment, note);
        }

        OpeningHours closed(Set<DayOfWeek> days, LocalTime begins, LocalTime ends) {
            return new OpeningHours(days, begins, ends, from, to, true, false, note);
        }

        Frame until(LocalDate last) {
            return new Frame(from, last, byAppointment, note);
        }

        /** The days of the week that the frame touches. */
        Set<DayOfWeek> days() {
            Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
            LocalDate last = to == null ? from : to;
            for (LocalDate day = from; day != null && last != null && !day.isAfter(last); day = day.plusDays(1)) {
                if (!days.add(day.getDayOfWeek())) {
                    break;
                }
            }
            return days;
        }
    }
}
