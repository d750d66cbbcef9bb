package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.directory.CoverageMatrix;
import fi.huoneentaulu.directory.CoverageMatrix.Cell;
import fi.huoneentaulu.directory.CoverageMatrix.Column;
import fi.huoneentaulu.directory.CoverageMatrix.Row;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.vocabulary.Language;

/** Municipalities down, helpers and needs across; a gap is a key. */
class CoverageTable extends NativeTable {
    private final ServiceWords words;
    private final Language language;
    private final Asked asked;

    /** Who hears which gap is asked about. */
    interface Asked {
        void about(Municipality municipality, Column column, Cell cell);
    }

    CoverageTable(CoverageMatrix matrix, ServiceWords words, Language language, Asked asked) {
        this.words = words;
        this.language = language;
        this.asked = asked;
        addClassName("coverage");
        setCaptionText(words.say("directory.coverage.caption"));
        getHead().add(head(matrix));
        matrix.rows().forEach(row -> getBody().add(row(matrix, row)));
    }

    private NativeTableRow head(CoverageMatrix matrix) {
        NativeTableRow head = new NativeTableRow();
        head.add(header(words.say("directory.coverage.municipality"), "col"));
        matrix.columns().forEach(column -> {
            NativeTableHeaderCell cell = header("", "col");
            cell.add(new Span(words.name(column.what())));
            cell.addClassName(column.role() == null ? "coverage-need" : "coverage-role");
            head.add(cell);
        });
        return head;
    }

    private static NativeTableHeaderCell header(String text, String scope) {
        NativeTableHeaderCell header = new NativeTableHeaderCell(text);
        header.getElement().setAttribute("scope", scope);
        return header;
    }

    private NativeTableRow row(CoverageMatrix matrix, Row row) {
        NativeTableRow line = new NativeTableRow();
        line.add(header(row.municipality().name().text(language), "row"));
        for (int at = 0; at < row.cells().size(); at++) {
            Cell cell = row.cells().get(at);
            NativeTableCell shown = new NativeTableCell(
                    cell.isGap() ? gap(row.municipality(), matrix.columns().get(at), cell) : has(cell));
            shown.getElement()
                    .setAttribute(
                            "data-what", words.name(matrix.columns().get(at).what()));
            shown.addClassName(cell.isGap() ? "coverage-gap" : "coverage-has");
            line.add(shown);
        }
        return line;
    }

    private Component gap(Municipality municipality, Column column, Cell cell) {
        NativeButton key = new NativeButton("–", _ -> asked.about(municipality, column, cell));
        key.setAriaLabel(
                words.say("directory.coverage.gap.key", municipality.name().text(language), words.name(column.what())));
        return key;
    }

    private Component has(Cell cell) {
        Span has = new Span(Integer.toString(cell.services()));
        if (cell.old() > 0) {
            Span old = new Span("!");
            old.addClassName("coverage-old");
            old.getElement().setAttribute("title", words.say("directory.coverage.old", cell.old()));
            Span said = new Span(words.say("directory.coverage.old", cell.old()));
            said.addClassName("ht-visually-hidden");
            old.getElement().setAttribute("aria-hidden", "true");
            has.add(old, said);
        }
        return has;
    }
}
