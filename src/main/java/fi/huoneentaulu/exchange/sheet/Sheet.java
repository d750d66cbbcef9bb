package fi.huoneentaulu.exchange.sheet;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * A table that was sent, and how it is to be read.
 *
 * @param id its id, and that of its run
 * @param version counts its changes
 * @param file the name of the file
 * @param table the name of the sheet in it, empty for a file that is one table
 * @param headingLine the line in which its headings stand
 * @param rows how many lines there are under them
 * @param columns its columns
 * @param mapping how it is to be read
 * @param sentBy the username of who sent it
 * @param sentAt when it was sent
 * @param started whether its run has been asked for
 */
public record Sheet(
        UUID id,
        long version,
        String file,
        String table,
        int headingLine,
        int rows,
        List<SheetColumn> columns,
        SheetMapping mapping,
        String sentBy,
        Instant sentAt,
        boolean started) {

    /** A sheet that never changes. */
    public Sheet {
        columns = List.copyOf(columns);
    }

    List<String> headings() {
        return columns.stream().map(SheetColumn::heading).toList();
    }
}
