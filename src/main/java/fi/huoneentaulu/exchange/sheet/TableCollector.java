package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/** Gathers one table: finds its headings, passes on the lines under them, and remembers what its columns hold. */
final class TableCollector {
    /** A row of the longest cells still fits into its place in the database. */
    private static final int LONGEST_CELL = 20_000;

    private static final int LONGEST_ROW = 150_000;
    private static final int BEGINNING = 20;
    private static final int SAMPLES = 3;
    private static final int LONGEST_SAMPLE = 80;
    private static final int LONGEST_VALUE = 60;
    private static final int MOST_VALUES = 80;

    private final String name;
    private final SheetProperties limits;
    private final Consumer<TableRow> passOn;
    private final List<TableRow> beginning = new ArrayList<>();
    private final List<Profile> profiles = new ArrayList<>();
    private int headingLine;
    private int rows;

    TableCollector(String name, SheetProperties limits, Consumer<TableRow> passOn) {
        this.name = name;
        this.limits = limits;
        this.passOn = passOn;
    }

    /** A table with something under its headings. */
    record Collected(String name, int headingLine, int rows, List<SheetColumn> columns) {}

    /** What a column holds. */
    private static final class Profile {
        private final String heading;
        private final List<String> samples = new ArrayList<>();
        private final Map<String, Integer> values = new HashMap<>();

        Profile(String heading) {
            this.heading = heading;
        }

        void add(String cell) {
            if (cell.isEmpty()) {
                return;
            }
            String sample = Excerpts.beginning(cell.replaceAll("\\s+", " "), LONGEST_SAMPLE);
            if (samples.size() < SAMPLES && !samples.contains(sample)) {
                samples.add(sample);
            }
            if (cell.length() <= LONGEST_VALUE && (values.size() < MOST_VALUES || values.containsKey(cell))) {
                values.merge(cell, 1, Integer::sum);
            }
        }

        SheetColumn column() {
            List<String> frequent = values.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue()
                            .reversed()
                            .thenComparing(Map.Entry.comparingByKey()))
                    .map(Map.Entry::getKey)
                    .toList();
            return new SheetColumn(heading, samples, frequent);
        }
    }

    void add(TableRow told) {
        if (told.isBlank()) {
            return;
        }
        require(told);
        TableRow row = told.upTo(limits.maxColumns());
        if (!profiles.isEmpty()) {
            take(row);
            return;
        }
        beginning.add(row);
        if (beginning.size() == BEGINNING) {
            begin();
        }
    }

    private void require(TableRow row) {
        long letters = row.cells().stream().mapToLong(String::length).sum();
        boolean endless = row.cells().stream().anyMatch(cell -> cell.length() > LONGEST_CELL);
        if (endless || letters > LONGEST_ROW) {
            throw new DomainException("exchange.sheet.error.cell", row.line(), LONGEST_CELL);
        }
        boolean wide = row.cells().stream().skip(limits.maxColumns()).anyMatch(cell -> !cell.isEmpty());
        if (wide) {
            throw new DomainException("exchange.sheet.error.columns", limits.maxColumns());
        }
    }

    /** The headings are the first line that is about as full as the fullest: titles and dates may stand above. */
    private void begin() {
        long fullest = beginning.stream().mapToLong(TableRow::filled).max().orElse(0);
        int place = 0;
        while (place < beginning.size() && beginning.get(place).filled() * 2 <= fullest) {
            place++;
        }
        TableRow headings = beginning.get(place);
        headingLine = headings.line();
        int width = beginning.stream().mapToInt(row -> row.cells().size()).max().orElse(0);
        for (int column = 0; column < width; column++) {
            profiles.add(new Profile(heading(headings.cell(column), column)));
        }
        beginning.subList(place + 1, beginning.size()).forEach(this::take);
        beginning.clear();
    }

    private static String heading(String told, int column) {
        String line = Excerpts.beginning(told.replaceAll("\\s+", " "), LONGEST_SAMPLE);
        return line.isEmpty() ? letters(column) : line;
    }

    /** As spreadsheets call a column: A, B, … Z, AA. */
    private static String letters(int column) {
        String last = String.valueOf((char) ('A' + column % 26));
        return column < 26 ? last : letters(column / 26 - 1) + last;
    }

    private void take(TableRow row) {
        rows++;
        if (rows > limits.maxRows()) {
            throw new DomainException("exchange.sheet.error.rows", limits.maxRows());
        }
        for (int column = 0; column < profiles.size(); column++) {
            profiles.get(column).add(row.cell(column));
        }
        passOn.accept(row);
    }

    /** The table, or empty when there is nothing under its headings. */
    Optional<Collected> end() {
        if (profiles.isEmpty() && !beginning.isEmpty()) {
            begin();
        }
        return rows == 0
                ? Optional.empty()
                : Optional.of(new Collected(
                        name,
                        headingLine,
                        rows,
                        profiles.stream().map(Profile::column).toList()));
    }
}
