package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Excerpts;
import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A table of a package. Its rows stay in the file; in memory is only where each begins. */
final class CsvTable implements Closeable {
    private static final int LONGEST_SHOWN = 120;

    private final String name;
    private final CsvReader reader;
    private final List<String> columns;
    private final long first;
    private final Map<String, Map<String, Places>> indexes = new HashMap<>();

    CsvTable(String name, Path file) throws IOException {
        this.name = name;
        this.reader = new CsvReader(file);
        this.columns = Objects.requireNonNullElse(next(), List.<String>of()).stream()
                .map(String::strip)
                .toList();
        this.first = reader.position();
    }

    /** Every row, in order; other rows may be asked for in between. */
    Stream<ObjectNode> rows() {
        return Stream.iterate(new Row(null, first), row -> read(row.next()))
                .skip(1)
                .takeWhile(row -> row.json() != null)
                .flatMap(row -> Stream.ofNullable(row.json()));
    }

    /** The rows that have a value in a column. */
    Stream<ObjectNode> rows(String column, String value) {
        return Stream.ofNullable(indexes.computeIfAbsent(column, this::index).get(value))
                .flatMapToLong(Places::all)
                .mapToObj(this::read)
                .flatMap(row -> Stream.ofNullable(row.json()));
    }

    private record Row(@Nullable ObjectNode json, long next) {}

    /** Where the rows of one value begin. */
    private static final class Places {
        private long[] places = new long[1];
        private int count;

        void add(long place) {
            if (count == places.length) {
                places = Arrays.copyOf(places, 2 * count);
            }
            places[count] = place;
            count++;
        }

        LongStream all() {
            return Arrays.stream(places, 0, count);
        }
    }

    private Map<String, Places> index(String column) {
        Map<String, Places> index = new HashMap<>();
        int cell = columns.indexOf(column);
        if (cell < 0) {
            return index;
        }
        reader.seek(first);
        long place = first;
        List<String> cells = record();
        while (cells != null) {
            if (cell < cells.size() && !cells.get(cell).isBlank()) {
                index.computeIfAbsent(cells.get(cell).strip(), _ -> new Places())
                        .add(place);
            }
            place = reader.position();
            cells = record();
        }
        return index;
    }

    private Row read(long place) {
        reader.seek(place);
        List<String> cells = record();
        if (cells == null) {
            return new Row(null, place);
        }
        ObjectNode json = JsonNodeFactory.instance.objectNode();
        for (int cell = 0; cell < cells.size(); cell++) {
            String value = cells.get(cell);
            if (!value.isBlank()) {
                json.put(columns.get(cell), value);
            }
        }
        return new Row(json, reader.position());
    }

    private @Nullable List<String> record() {
        List<String> cells = next();
        if (cells != null && cells.size() > columns.size()) {
            throw new DomainException("hsds.package.row", name, Excerpts.beginning(cells.getFirst(), LONGEST_SHOWN));
        }
        return cells;
    }

    private @Nullable List<String> next() {
        try {
            return reader.next();
        } catch (CsvFaultException e) {
            throw new DomainException(e.key(), name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        reader.close();
    }
}
