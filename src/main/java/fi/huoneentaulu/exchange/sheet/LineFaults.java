package fi.huoneentaulu.exchange.sheet;

import fi.huoneentaulu.base.Excerpts;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What is said of one line: where in it, and what; what cannot be lived with keeps the whole line out. */
final class LineFaults {
    private static final int LONGEST = 120;
    private static final String NO_COLUMN = "–";

    private final TableRow row;
    private final List<String> headings;
    private final SheetMapping mapping;
    private final List<Note> notes = new ArrayList<>();
    private final List<Remark> grave = new ArrayList<>();

    LineFaults(TableRow row, List<String> headings, SheetMapping mapping) {
        this.row = row;
        this.headings = headings;
        this.mapping = mapping;
    }

    /** What was left out of a part. */
    private record Note(SheetField field, Remark remark) {}

    /** Something was left out of the service. */
    void note(SheetField field, String key, String value) {
        notes.add(new Note(field, remark(field, key, value)));
    }

    /** There can be no service; what was noted of the same part before says no more than this. */
    void refuse(SheetField field, String key, String value) {
        notes.removeIf(note -> note.field() == field);
        grave.add(remark(field, key, value));
    }

    /** The line and the heading of the column, as its sender calls it. */
    private Remark remark(SheetField field, String key, String value) {
        String heading =
                mapping.places(field).stream().map(headings::get).findFirst().orElse(NO_COLUMN);
        return new Remark(key, List.of(Integer.toString(row.line()), heading, Excerpts.beginning(value, LONGEST)));
    }

    /** Whether a remark is of what the file tells, and not of what was said of all its lines. */
    static boolean isOfColumn(Remark remark) {
        return !remark.args().get(1).equals(NO_COLUMN);
    }

    boolean isGrave() {
        return !grave.isEmpty();
    }

    /** Everything that is wrong with the line, what keeps it out first. */
    List<Remark> all() {
        return Stream.concat(grave.stream(), notes.stream().map(Note::remark)).toList();
    }
}
