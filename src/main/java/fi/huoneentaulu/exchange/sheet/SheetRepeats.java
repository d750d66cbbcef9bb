package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.exchange.PreparedRuns;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds lines that tell of the same service as a line before: they would take each other's place again and again. */
final class SheetRepeats {
    private static final int STEP = 500;

    private SheetRepeats() {}

    /** The numbers of the lines, each with that of the first line of the same service. */
    static Map<Integer, Integer> of(Sheet sheet, LineReader reader, PreparedRuns runs) {
        Map<String, Integer> first = new HashMap<>();
        Map<Integer, Integer> twice = new HashMap<>();
        for (int place = 1; place <= sheet.rows(); place += STEP) {
            List<String> items = runs.items(sheet.id(), place, STEP);
            for (String item : items) {
                TableRow row = TableRow.of(item);
                reader.identity(row).ifPresent(id -> {
                    Integer before = first.putIfAbsent(id, row.line());
                    if (before != null) {
                        twice.put(row.line(), before);
                    }
                });
            }
        }
        return twice;
    }
}
