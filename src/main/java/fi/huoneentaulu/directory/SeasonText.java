package fi.huoneentaulu.directory;

import java.time.DateTimeException;
import java.time.MonthDay;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A part of the year as people write it: {@code 1.9.–31.5.}. */
final class SeasonText {
    private static final Pattern SEASON =
            Pattern.compile("(\\d{1,2})\\.(\\d{1,2})\\.?\\s*[–-]\\s*(\\d{1,2})\\.(\\d{1,2})\\.?");
    private static final int TO_DAY = 3;
    private static final int TO_MONTH = 4;

    private SeasonText() {}

    /** Reads a season; empty when the text is none. */
    static Optional<Season> read(String text) {
        Matcher said = SEASON.matcher(text.strip());
        if (!said.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(new Season(day(said, 1, 2), day(said, TO_DAY, TO_MONTH)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static MonthDay day(Matcher said, int day, int month) {
        return MonthDay.of(Integer.parseInt(said.group(month)), Integer.parseInt(said.group(day)));
    }

    static String write(Season season) {
        return write(season.from()) + "–" + write(season.to());
    }

    private static String write(MonthDay day) {
        return day.getDayOfMonth() + "." + day.getMonthValue() + ".";
    }
}
