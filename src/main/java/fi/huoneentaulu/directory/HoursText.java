package fi.huoneentaulu.directory;

import fi.huoneentaulu.vocabulary.Language;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Weekly hours as people write them: {@code ma, ke–pe 9–15.30; la 10–12}, days in any of the three languages. */
public final class HoursText {
    private static final Pattern LINE = Pattern.compile(
            "(?<days>[\\p{L}.,\\s–-]+?)\\s+(?:klo?\\.?\\s+)?(?<from>[\\d.:]{1,5})\\s*[–-]\\s*(?<to>[\\d.:]{1,5})");
    private static final Pattern TIME = Pattern.compile("(?<hour>\\d{1,2})(?:[.:](?<minute>\\d{2}))?");
    private static final Pattern RANGE = Pattern.compile("\\s*[–-]\\s*");
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("H");
    private static final DateTimeFormatter HOUR_AND_MINUTE = DateTimeFormatter.ofPattern("H.mm");
    private static final int SHORTEST_DAY = 2;
    private static final int WHOLE_DAY = 24;

    private HoursText() {}

    /** Some words that are no hours. */
    public static final class NoHoursException extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private NoHoursException(String said) {
            super(said);
        }
    }

    /**
     * Reads hours.
     *
     * @param text lines or parts parted by semicolons
     * @return the hours in the order written
     * @throws NoHoursException whose message is the first part that is no hours
     */
    public static List<OpeningHours> read(String text) {
        return Stream.of(text.split("[;\\n]"))
                .map(String::strip)
                .filter(part -> !part.isEmpty())
                .map(HoursText::part)
                .toList();
    }

    private static OpeningHours part(String part) {
        Matcher line = LINE.matcher(part);
        if (!line.matches()) {
            throw new NoHoursException(part);
        }
        try {
            return new OpeningHours(
                    days(line.group("days"), part), time(line.group("from"), part), time(line.group("to"), part));
        } catch (IllegalArgumentException e) {
            throw new NoHoursException(part);
        }
    }

    private static Set<DayOfWeek> days(String text, String part) {
        EnumSet<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String piece : text.split(",")) {
            String[] ends = RANGE.split(piece.strip());
            DayOfWeek first = day(ends[0], part);
            DayOfWeek last = day(ends[ends.length - 1], part);
            days.add(last);
            for (DayOfWeek day = first; day != last; day = day.plus(1)) {
                days.add(day);
            }
        }
        return days;
    }

    private static DayOfWeek day(String text, String part) {
        String said = text.strip().replace(".", "").toLowerCase(Locale.ROOT);
        return Stream.of(DayOfWeek.values())
                .filter(day -> said.length() >= SHORTEST_DAY && isCalled(day, said))
                .findFirst()
                .orElseThrow(() -> new NoHoursException(part));
    }

    private static boolean isCalled(DayOfWeek day, String said) {
        return Stream.of(Language.values())
                .map(language -> day.getDisplayName(TextStyle.FULL_STANDALONE, language.locale()))
                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(said));
    }

    private static LocalTime time(String text, String part) {
        Matcher time = TIME.matcher(text);
        if (!time.matches()) {
            throw new NoHoursException(part);
        }
        int hour = Integer.parseInt(time.group("hour"));
        int minute = time.group("minute") == null ? 0 : Integer.parseInt(time.group("minute"));
        if (hour > WHOLE_DAY || minute > 59 || (hour == WHOLE_DAY && minute > 0)) {
            throw new NoHoursException(part);
        }
        return LocalTime.of(hour % WHOLE_DAY, minute);
    }

    /**
     * Whether hours can be written so: every week, open, without anything more to say.
     *
     * @param hours the hours
     * @return false for those that must be kept as they are
     */
    static boolean canWrite(OpeningHours hours) {
        return hours.equals(new OpeningHours(hours.days(), hours.from(), hours.to()));
    }

    /** Hours in one reader's days, one a line. */
    static String write(List<OpeningHours> hours, Language language) {
        return hours.stream()
                .filter(HoursText::canWrite)
                .map(each -> days(each.days(), language) + " " + time(each.from()) + "–"
                        + (each.to().equals(LocalTime.MIDNIGHT) ? "24" : time(each.to())))
                .collect(Collectors.joining("\n"));
    }

    private static String days(Set<DayOfWeek> days, Language language) {
        List<String> pieces = new ArrayList<>();
        List<DayOfWeek> sorted = days.stream().sorted().toList();
        for (int at = 0; at < sorted.size(); at++) {
            int end = at;
            while (end + 1 < sorted.size()
                    && sorted.get(end + 1) == sorted.get(end).plus(1)) {
                end++;
            }
            pieces.add(
                    end - at < 2
                            ? name(sorted.get(at), language)
                            : name(sorted.get(at), language) + "–" + name(sorted.get(end), language));
            at = end - at < 2 ? at : end;
        }
        return String.join(", ", pieces);
    }

    private static String name(DayOfWeek day, Language language) {
        return day.getDisplayName(TextStyle.SHORT_STANDALONE, language.locale());
    }

    private static String time(LocalTime time) {
        return (time.getMinute() == 0 ? HOUR : HOUR_AND_MINUTE).format(time);
    }
}
