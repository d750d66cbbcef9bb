package fi.huoneentaulu.exchange.sheet;

import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * A line of a file.
 *
 * @param line its number, as a spreadsheet shows it
 * @param cells what stands in it, without blanks around; there may be fewer cells than columns
 */
record TableRow(int line, List<String> cells) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    TableRow {
        cells = List.copyOf(cells);
    }

    String cell(int column) {
        return column < cells.size() ? cells.get(column) : "";
    }

    /** The line without what stands beyond some columns. */
    TableRow upTo(int columns) {
        return cells.size() <= columns ? this : new TableRow(line, cells.subList(0, columns));
    }

    boolean isBlank() {
        return cells.stream().allMatch(String::isEmpty);
    }

    long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static TableRow of(String json) {
        return JSON.readValue(json, TableRow.class);
    }
}
