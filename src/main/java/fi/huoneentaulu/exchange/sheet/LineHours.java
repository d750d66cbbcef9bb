package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.directory.HoursText;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Season;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DateTimeException;
import java.time.Month;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * When a service is there.
 *
 * @param hours the weekly hours, where they are written as days and times
 * @param season the part of the year, or null
 * @param words what of the hours and the season stands in words, or null
 */
record LineHours(
        List<OpeningHours> hours,
        @Nullable Season season,
        @Nullable LocalizedText words) {
    static final LineHours NONE = new LineHours(List.of(), null, null);

    private static final Pattern DAYS =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?(?:\\d{4})?\\s*[–-]\\s*(\\d{1,2})\\.(\\d{1,2})\\.?(?:\\d{4})?");
    private static final Pattern MONTHS = Pattern.compile("(\\p{L}+)\\s*[–-]\\s*(\\p{L}+)");
    private static final int SHORTEST_MONTH = 3;
    private static final int TO_DAY = 3;
    private static final int TO_MONTH = 4;

    boolean isEmpty() {
        return hours.isEmpty() && season == null && words == null;
    }

    /** What the cells tell; hours that are no days and times stay in the sender's words. */
    static LineHours of(LineCells cells, LineFaults faults, Function<String, LocalizedText> language) {
        Optional<String> part = cells.text(SheetField.SEASON);
        Season season = part.flatMap(LineHours::season).orElse(null);
        Optional<String> untold = part.filter(_ -> season == null);
        untold.ifPresent(text -> faults.note(SheetField.SEASON, "exchange.sheet.fault.season", text));
        Optional<String> when = cells.text(SheetField.HOURS);
        List<OpeningHours> hours = when.flatMap(LineHours::hours).orElse(List.of());
        Optional<String> said = when.filter(_ -> hours.isEmpty());
        said.ifPresent(text -> faults.note(SheetField.HOURS, "exchange.sheet.fault.hours", text));
        String words = Stream.of(said, untold).flatMap(Optional::stream).collect(Collectors.joining("\n"));
        return new LineHours(hours, season, words.isEmpty() ? null : language.apply(words));
    }

    private static Optional<List<OpeningHours>> hours(String text) {
        try {
            return Optional.of(HoursText.read(text));
        } catch (HoursText.NoHoursException e) {
            return Optional.empty();
        }
    }

    private static Optional<Season> season(String text) {
        Matcher days = DAYS.matcher(text);
        Matcher months = MONTHS.matcher(text);
        try {
            if (days.matches()) {
                return Optional.of(new Season(day(days, 1, 2), day(days, TO_DAY, TO_MONTH)));
            }
        } catch (DateTimeException e) {
            return Optional.empty();
        }
        return months.matches()
                ? month(months.group(1)).flatMap(from -> month(months.group(2)).map(to -> season(from, to)))
                : Optional.empty();
    }

    private static MonthDay day(Matcher said, int day, int month) {
        return MonthDay.of(Integer.parseInt(said.group(month)), Integer.parseInt(said.group(day)));
    }

    private static Season season(Month from, Month to) {
        return new Season(MonthDay.of(from, 1), MonthDay.of(to, to.maxLength()));
    }

    /** A month by the beginning of its name in any of the languages. */
    private static Optional<Month> month(String said) {
        String plain = said.toLowerCase(Locale.ROOT);
        return plain.length() < SHORTEST_MONTH
                ? Optional.empty()
                : Stream.of(Month.values())
                        .filter(month -> Stream.of(Language.values())
                                .map(each -> month.getDisplayName(TextStyle.FULL_STANDALONE, each.locale()))
                                .anyMatch(name -> name.toLowerCase(Locale.ROOT).startsWith(plain)
                                        || plain.startsWith(name.toLowerCase(Locale.ROOT))))
                        .findFirst();
    }
}
