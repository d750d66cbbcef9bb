package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.DomainException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** A workbook of Excel: its visible sheets, each line as Excel shows it. */
final class WorkbookFile {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private WorkbookFile() {}

    /** Reads everything. */
    static void read(Path file, TableSink sink) throws IOException {
        WorkbookGuard.check(file);
        try (ReadableWorkbook workbook = new ReadableWorkbook(file.toFile(), WITH_FORMATS)) {
            CellText text = new CellText(workbook.isDate1904());
            for (Sheet sheet : workbook.getSheets().toList()) {
                if (sheet.getVisibility() == SheetVisibility.VISIBLE) {
                    sink.table(sheet.getName());
                    read(sheet, text, sink);
                }
            }
        } catch (ExcelReaderException | IOException e) {
            // The file lies on this machine: what cannot be read of it is damaged
            throw new DomainException("exchange.sheet.error.broken");
        }
    }

    private static void read(Sheet sheet, CellText text, TableSink sink) throws IOException {
        try (Stream<Row> rows = sheet.openStream()) {
            Iterator<Row> each = rows.iterator();
            while (each.hasNext()) {
                Row row = each.next();
                sink.row(new TableRow(row.getRowNum(), cells(row, text)));
            }
        }
    }

    private static List<String> cells(Row row, CellText text) {
        List<String> cells = new ArrayList<>();
        int last = -1;
        for (int column = 0; column < row.getCellCount(); column++) {
            Cell cell = row.getCell(column);
            String shown = cell == null ? "" : text.of(cell).strip();
            cells.add(shown);
            last = shown.isEmpty() ? last : column;
        }
        return cells.subList(0, last + 1);
    }
}
