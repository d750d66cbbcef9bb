package fi.huoneentaulu.exchange.sheet;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dhatim.fastexcel.reader.Cell;

/** What stands in a cell as a Finnish reader of Excel sees it: days, times, amounts and numbers written as they are shown. */
final class CellText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");
    private static final DateTimeFormatter DAY_OF_YEAR = DateTimeFormatter.ofPattern("d.M.");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("H.mm");
    private static final LocalDateTime SINCE_1900 = LocalDateTime.of(1899, 12, 30, 0, 0);
    private static final LocalDateTime SINCE_1904 = LocalDateTime.of(1904, 1, 1, 0, 0);
    private static final BigDecimal SECONDS =
            BigDecimal.valueOf(Duration.ofDays(1).toSeconds());
    /** The last day of the year 9999. */
    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(2_958_466);

    /** What a format says to people, not of the value: quoted words, escaped signs, colours, currencies, conditions. */
    private static final Pattern WORDS = Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[(?![hms]+])[^\\]]*]");

    private static final Pattern MOMENT = Pattern.compile("[dyhs]|m");
    private static final Pattern DECIMALS = Pattern.compile("[0#?]\\.([0#?]+)");
    private static final Pattern ZEROS = Pattern.compile("0{2,}");
    private static final Pattern CURRENCY = Pattern.compile("[€$£]|kr");
    private static final int LONGEST_NUMBER = 40;

    private final LocalDateTime since;

    CellText(boolean since1904) {
        since = since1904 ? SINCE_1904 : SINCE_1900;
    }

    /** The words; a cell in error says nothing. */
    String of(Cell cell) {
        return switch (cell.getType()) {
            case EMPTY, ERROR -> "";
            case STRING -> Optional.ofNullable(cell.asString()).orElse("");
            case BOOLEAN -> String.valueOf(cell.getValue()).toUpperCase(Locale.ROOT);
            case NUMBER -> number(cell);
            case FORMULA -> cell.getValue() instanceof BigDecimal ? number(cell) : calculated(cell);
        };
    }

    private String calculated(Cell cell) {
        Object value = cell.getValue();
        return value == null ? "" : value.toString();
    }

    private String number(Cell cell) {
        String format = Optional.ofNullable(cell.getDataFormatString()).orElse("");
        return cell.getValue() instanceof BigDecimal number ? number(number, format) : "";
    }

    /** A number in a format of Excel. */
    String number(BigDecimal number, String format) {
        String bare = WORDS.matcher(format.split(";", 2)[0]).replaceAll("").toLowerCase(Locale.ROOT);
        boolean plain = bare.isBlank() || bare.equals("general") || bare.equals("@");
        if (!plain && MOMENT.matcher(bare).find()) {
            return number.signum() < 0 || number.compareTo(MOST_DAYS) >= 0 ? bare(number) : moment(number, bare);
        }
        return plain ? bare(number) : amount(number, bare, format);
    }

    private String moment(BigDecimal number, String format) {
        long seconds =
                number.multiply(SECONDS).setScale(0, RoundingMode.HALF_UP).longValueExact();
        LocalDateTime moment = since.plusSeconds(seconds);
        boolean time = format.indexOf('h') >= 0 || format.indexOf('s') >= 0;
        boolean year = format.indexOf('y') >= 0;
        boolean day = format.indexOf('d') >= 0 || year;
        String date = (year ? DAY : DAY_OF_YEAR).format(moment);
        if (!time) {
            return date;
        }
        String clock = TIME.format(LocalTime.from(moment));
        return day ? date + " " + clock : clock;
    }

    private static String amount(BigDecimal number, String bare, String format) {
        Matcher decimals = DECIMALS.matcher(bare);
        int scale = decimals.find() ? decimals.group(1).length() : 0;
        boolean percent = bare.indexOf('%') >= 0;
        BigDecimal shown = percent ? number.movePointRight(2) : number;
        String text = shown.setScale(scale, RoundingMode.HALF_UP).toPlainString();
        Matcher zeros = ZEROS.matcher(bare);
        boolean padded = scale == 0 && zeros.lookingAt();
        String digits = padded ? "0".repeat(Math.max(0, zeros.group().length() - text.length())) + text : text;
        Matcher currency = CURRENCY.matcher(format);
        String unit = percent ? " %" : currency.find() ? " " + currency.group() : "";
        return digits.replace('.', ',') + unit;
    }

    private static String bare(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        String text = stripped.precision() - stripped.scale() > LONGEST_NUMBER || stripped.scale() > LONGEST_NUMBER
                ? stripped.toString()
                : stripped.toPlainString();
        return text.replace('.', ',');
    }
}
