package fi.huoneentaulu.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.ui.LazyDetails;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What waits for the user, kind by kind; where nothing does, what would. */
class WaitingPanel extends Composite<Section> {
    private static final int AT_ONCE = 5;

    private final DateTimeFormatter day;

    WaitingPanel(List<Waiting> work, ZoneId zone) {
        day = DateTimeFormatter.ofPattern("d.M.yyyy").withZone(zone);
        getContent().setId("odottaa");
        getContent().add(new H2(getTranslation("desk.waiting.title")));
        if (work.isEmpty()) {
            Div nothing = new Div(
                    new Paragraph(getTranslation("desk.waiting.nothing")),
                    new Paragraph(getTranslation("desk.waiting.teach")));
            nothing.addClassName("waiting-nothing");
            getContent().add(nothing);
            return;
        }
        Div kinds = new Div();
        kinds.addClassName("waiting");
        work.forEach(kind -> kinds.add(kind(kind)));
        getContent().add(kinds);
    }

    private Div kind(Waiting kind) {
        List<Waiting.Line> lines = kind.lines();
        Div box = new Div(
                new H3(getTranslation(kind.key(), kind.total())),
                list(lines.subList(0, Math.min(AT_ONCE, lines.size()))));
        box.addClassName("waiting-kind");
        if (lines.size() > AT_ONCE) {
            box.add(new LazyDetails(getTranslation("desk.waiting.more", kind.total() - AT_ONCE), () -> rest(kind)));
        }
        return box;
    }

    /** What stands behind the first, and where the others are when even those are not all. */
    private Div rest(Waiting kind) {
        List<Waiting.Line> lines = kind.lines();
        Div rest = new Div(list(lines.subList(AT_ONCE, lines.size())));
        String all = kind.all();
        if (all != null && kind.total() > lines.size()) {
            rest.add(link(all, getTranslation("desk.waiting.all", kind.total())));
        }
        return rest;
    }

    private static Anchor link(String path, String text) {
        Anchor link = new Anchor(path.substring(1), text);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    private UnorderedList list(List<Waiting.Line> lines) {
        UnorderedList list = new UnorderedList();
        lines.forEach(line -> list.add(item(line)));
        return list;
    }

    private ListItem item(Waiting.Line line) {
        String detail = line.detail();
        String since = getTranslation("desk.waiting.since", day.format(line.since()));
        Span aside = new Span(detail == null ? since : since + " · " + detail);
        aside.addClassName("admin-aside");
        return new ListItem(link(line.link(), line.title()), aside);
    }
}
