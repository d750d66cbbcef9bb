package fi.huoneentaulu.audit.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableBody;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeader;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.audit.AuditLine;
import fi.huoneentaulu.base.access.Role;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lines of the log, newest first; more of them are fetched when they are asked for. */
class LogTable extends Composite<Div> {
    static final int PAGE = 50;

    private final DateTimeFormatter moment;
    private final Function<String, String> words;
    private final NativeTableBody rows = new NativeTableBody();
    private final Paragraph count = new Paragraph();
    private final NativeButton more = new NativeButton(getTranslation("audit.log.more"));
    private IntFunction<List<AuditLine>> pages = _ -> List.of();
    private int next;
    private int shown;

    /** A table without lines; the function tells a fixed word in the reader's language. */
    LogTable(ZoneId zone, Function<String, String> words) {
        moment = DateTimeFormatter.ofPattern("d.M.yyyy H.mm.ss").withZone(zone);
        this.words = words;
        NativeTable table = new NativeTable();
        table.getElement().appendChild(new Element("caption").setText(getTranslation("audit.log.caption")));
        table.add(head("when", "who", "what", "subject", "incident"));
        table.add(rows);
        Div scroll = new Div(table);
        scroll.addClassName("admin-table");
        scroll.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        scroll.getElement().setAttribute("aria-label", getTranslation("audit.log.caption"));
        count.getElement().setAttribute("role", "status");
        more.addClassName("ht-button");
        more.addClickListener(_ -> showNext());
        getContent().addClassName("admin-log");
        getContent().add(count, scroll, more);
    }

    private NativeTableHeader head(String... columns) {
        NativeTableRow row = new NativeTableRow();
        for (String column : columns) {
            NativeTableHeaderCell cell = new NativeTableHeaderCell(getTranslation("audit.log." + column));
            cell.getElement().setAttribute("scope", "col");
            row.add(cell);
        }
        NativeTableHeader head = new NativeTableHeader();
        head.add(row);
        return head;
    }

    /** Shows the first page of what the function gives by page number. */
    void show(IntFunction<List<AuditLine>> source) {
        pages = source;
        next = 0;
        shown = 0;
        rows.removeAll();
        showNext();
    }

    private void showNext() {
        List<AuditLine> lines = pages.apply(next++);
        lines.forEach(line -> rows.add(row(line)));
        shown += lines.size();
        more.setVisible(lines.size() == PAGE);
        count.setText(getTranslation(shown == 0 ? "audit.log.none" : "audit.log.count", shown));
    }

    private NativeTableRow row(AuditLine line) {
        Div when = new Div(new Span(moment.format(line.at())));
        if (!line.sealed()) {
            when.add(aside(getTranslation("audit.log.unsealed")));
        }
        Div who = new Div(new Span(words.apply("audit.actor." + line.actor())));
        if (!line.roles().isEmpty()) {
            who.add(aside(roles(line.roles())));
        }
        String incident = line.incident();
        return row(
                when,
                who,
                new Span(words.apply("audit.action." + line.action())),
                new Div(aside(words.apply("audit.kind." + line.subjectKind())), new Span(line.subjectCode())),
                new Span(incident == null ? "" : incident));
    }

    private static NativeTableRow row(Component... cells) {
        NativeTableRow row = new NativeTableRow();
        Stream.of(cells).forEach(cell -> row.add(new NativeTableCell(cell)));
        return row;
    }

    private String roles(String joined) {
        return Stream.of(Role.values())
                .filter(role -> List.of(joined.split(",", -1)).contains(role.name()))
                .map(role -> words.apply("identity.role." + role))
                .collect(Collectors.joining(", "));
    }

    private static Div aside(String text) {
        Div aside = new Div(text);
        aside.addClassName("admin-aside");
        return aside;
    }
}
