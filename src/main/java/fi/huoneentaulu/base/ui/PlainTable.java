package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** The browser's own table with its caption; on a narrow screen a row becomes a block of named lines. */
public class PlainTable extends Composite<Div> {
    private final List<String> columns;
    private final NativeTableBody rows = new NativeTableBody();

    /**
     * A table without rows.
     *
     * @param caption what it is a table of
     * @param columns the names of its columns
     */
    public PlainTable(String caption, List<String> columns) {
        this.columns = List.copyOf(columns);
        NativeTableRow names = new NativeTableRow();
        columns.forEach(column -> {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(column);
            cell.getElement().setAttribute("scope", "col");
            names.add(cell);
        });
        NativeTableHeader head = new NativeTableHeader();
        head.add(names);
        NativeTable table = new NativeTable();
        table.getElement().appendChild(new Element("caption").setText(caption));
        table.add(head, rows);
        getContent().addClassNames("admin-table", "keeper-table");
        getContent().getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        getContent().getElement().setAttribute("aria-label", caption);
        getContent().add(table);
    }

    /** Takes every row away. */
    public void clear() {
        rows.removeAll();
    }

    /**
     * Adds a row.
     *
     * @param cells its cells in the order of the columns
     */
    public void row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        for (int i = 0; i < cells.length; i++) {
            NativeTableCell cell = new NativeTableCell(cells[i]);
            cell.getElement().setAttribute("data-column", columns.get(i));
            row.add(cell);
        }
        rows.add(row);
    }
}
