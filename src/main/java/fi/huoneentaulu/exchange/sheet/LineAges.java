package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.directory.AgeRange;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Ages as people write them: {@code 7–12}, {@code 65+}, {@code yli 65}, {@code alle 18}. */
final class LineAges {
    private static final String UNIT =
            "(?:\\s*(?:v|vuotta|vuotiaat|vuotiaille|v\\.|år|åringar|years?|-?vuotiaat|-?vuotiaille|-åringar))?\\.?";
    private static final Pattern BETWEEN = Pattern.compile("(\\d{1,3})\\s*[–-]\\s*(\\d{1,3})" + UNIT);
    private static final Pattern FROM = Pattern.compile(
            "(?:yli|vähintään|alkaen|över|minst|från|over|from|at least)?\\s*(\\d{1,3})" + UNIT + "\\s*[+–-]?" + UNIT);
    private static final Pattern TO =
            Pattern.compile("(alle|under|below)?(?:enintään|korkeintaan|högst|up to|[–-])?\\s*(\\d{1,3})" + UNIT);
    private static final Pattern ALL =
            Pattern.compile("kaiken\\s?ikäiset|kaikenikäisille|kaikki|kaikille|alla( åldrar)?|all( ages)?|everyone");
    private static final int MOST_DIGITS = 3;

    private LineAges() {}

    /** The ages that a line tells, or null for all. */
    @Nullable
    static AgeRange read(LineCells cells, LineFaults faults) {
        Optional<String> together = cells.text(SheetField.AGES);
        if (together.isPresent()) {
            return together(together.get(), faults);
        }
        Integer from = one(cells, faults, SheetField.AGE_FROM);
        Integer to = one(cells, faults, SheetField.AGE_TO);
        if (from == null && to == null) {
            return null;
        }
        Optional<AgeRange> ages = range(from, to);
        if (ages.isEmpty()) {
            faults.note(SheetField.AGE_FROM, "exchange.sheet.fault.ages", from + "–" + to);
        }
        return ages.orElse(null);
    }

    private static @Nullable Integer one(LineCells cells, LineFaults faults, SheetField field) {
        Optional<String> told = cells.text(field);
        Optional<Integer> age = told.map(text -> text.replaceAll("\\D", ""))
                .filter(digits -> !digits.isEmpty() && digits.length() <= MOST_DIGITS)
                .map(Integer::valueOf);
        if (told.isPresent() && age.isEmpty()) {
            faults.note(field, "exchange.sheet.fault.ages", told.get());
        }
        return age.orElse(null);
    }

    private static @Nullable AgeRange together(String told, LineFaults faults) {
        String plain = told.toLowerCase(Locale.ROOT).strip();
        if (ALL.matcher(plain).matches()) {
            return null;
        }
        Optional<AgeRange> ages = written(plain);
        if (ages.isEmpty()) {
            faults.note(SheetField.AGES, "exchange.sheet.fault.ages", told);
        }
        return ages.orElse(null);
    }

    private static Optional<AgeRange> written(String plain) {
        Matcher between = BETWEEN.matcher(plain);
        if (between.matches()) {
            return range(Integer.valueOf(between.group(1)), Integer.valueOf(between.group(2)));
        }
        Matcher from = FROM.matcher(plain);
        if (from.matches()) {
            return range(Integer.valueOf(from.group(1)), null);
        }
        Matcher to = TO.matcher(plain);
        if (to.matches()) {
            int age = Integer.parseInt(to.group(2));
            return range(null, to.group(1) == null ? age : age - 1);
        }
        return Optional.empty();
    }

    private static Optional<AgeRange> range(@Nullable Integer from, @Nullable Integer to) {
        try {
            return Optional.of(new AgeRange(from, to));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
