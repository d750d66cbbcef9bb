package fi.huoneentaulu.search.ui;

import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * One part of what a reader looks for, with its name in the address.
 *
 * @param <T> what its values are
 */
public final class SearchPart<T> {
    private static final int OLDEST = 120;
    private static final int LONGEST_NUMBER = 6;

    static final SearchPart<String> TEXT = new SearchPart<>("q", Function.identity(), SearchPart::filled);
    static final SearchPart<BigDecimal> AGE = new SearchPart<>("ika", BigDecimal::toPlainString, SearchPart::number);
    static final SearchPart<String> PLACE = new SearchPart<>("kunta", Function.identity(), SearchPart::filled);
    static final SearchPart<SubjectKind> KIND = word("laji", SubjectKind.class);

    /** What it is about. */
    public static final SearchPart<Theme> THEME = word("aihe", Theme.class);

    static final SearchPart<Sector> SECTOR = word("sektori", Sector.class);
    static final SearchPart<RouteMode> MODE = word("tapa", RouteMode.class);
    static final SearchPart<CareLevel> LEVEL = word("taso", CareLevel.class);
    static final SearchPart<Integer> STEP = new SearchPart<>(
            "porras",
            step -> Integer.toString(step),
            written -> number(written).filter(each -> each.scale() <= 0).map(BigDecimal::intValue));
    static final SearchPart<Boolean> REMOTE = yes("etana");
    static final SearchPart<Boolean> MAY_DIRECT = yes("ohjaan");
    static final SearchPart<Boolean> CAN_DELIVER = yes("itse");

    /** Free text and client facts stand behind {@code #}, which no browser sends. */
    static final List<SearchPart<?>> HIDDEN = List.of(TEXT, AGE);

    static final List<SearchPart<?>> SHOWN =
            List.of(PLACE, KIND, THEME, SECTOR, MODE, LEVEL, STEP, REMOTE, MAY_DIRECT, CAN_DELIVER);

    private final String name;
    private final Function<T, String> writer;
    private final Function<String, Optional<T>> reader;

    private SearchPart(String name, Function<T, String> writer, Function<String, Optional<T>> reader) {
        this.name = name;
        this.writer = writer;
        this.reader = reader;
    }

    private static <E extends Enum<E>> SearchPart<E> word(String name, Class<E> type) {
        Function<E, String> writer =
                value -> value.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new SearchPart<>(
                name,
                writer,
                written -> Stream.of(type.getEnumConstants())
                        .filter(each -> writer.apply(each).equals(written))
                        .findFirst());
    }

    private static SearchPart<Boolean> yes(String name) {
        return new SearchPart<>(name, _ -> "1", _ -> Optional.of(true));
    }

    private static Optional<String> filled(String text) {
        return text.isEmpty() ? Optional.empty() : Optional.of(text);
    }

    /** The name in the address. */
    String key() {
        return name;
    }

    /** A value as it is written into the address. */
    String written(T value) {
        return writer.apply(value);
    }

    /** The value that was written so, or empty when it makes no sense. */
    Optional<T> read(String written) {
        return reader.apply(written);
    }

    /**
     * A number of years as it is written, with a comma or a point.
     *
     * @param text what was written, or null
     * @return the number, or empty when it is not one between 0 and 120
     */
    static Optional<BigDecimal> number(@Nullable String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip().replace(',', '.'));
            return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(OLDEST)) <= 0
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
