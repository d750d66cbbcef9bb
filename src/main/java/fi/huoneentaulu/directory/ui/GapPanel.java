package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.ui.ServiceTrayLink;
import fi.huoneentaulu.directory.CoverageMatrix.Cell;
import fi.huoneentaulu.directory.CoverageMatrix.Column;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import java.util.List;

/** What to do about a gap. */
class GapPanel extends Composite<Section> {
    private final ServiceWords words;
    private final Language language;

    GapPanel(ServiceWords words, Language language) {
        this.words = words;
        this.language = language;
        getContent().addClassNames("coverage-do", "noprint");
        getContent().getElement().setAttribute("aria-live", "polite");
        hide();
    }

    void hide() {
        setVisible(false);
    }

    void show(Municipality municipality, Column column, Cell cell) {
        String place = municipality.name().text(language);
        String what = words.name(column.what());
        H2 heading = new H2(words.say("directory.coverage.do.title", place, what));
        heading.getElement().setAttribute("tabindex", "-1");
        OrderedList steps = new OrderedList(
                new ListItem(words.say("directory.coverage.do.ask", place)),
                new ListItem(words.say("directory.coverage.do.write")),
                new ListItem(words.say(
                        column.role() == null
                                ? "directory.coverage.do.meanwhile.need"
                                : "directory.coverage.do.meanwhile.role")));
        Div ways = new Div(
                link(TrayLinks.beginning(municipality.code(), column.what()), "directory.coverage.do.add"),
                link(ServiceTrayLink.to(municipality.code(), null, needs(column)), "directory.coverage.do.tray"));
        ways.addClassName("tray-actions");
        getContent().removeAll();
        getContent().add(heading);
        if (cell.missed() > 0) {
            getContent().add(new Paragraph(words.say("directory.coverage.missed", cell.missed())));
        }
        getContent().add(steps, ways);
        setVisible(true);
        heading.getElement().callJsFunction("focus");
    }

    private static List<Need> needs(Column column) {
        return column.need() == null ? List.of() : List.of(column.need());
    }

    private Anchor link(String to, String key) {
        Anchor link = new Anchor(to.substring(1), words.say(key));
        link.addClassNames("ht-button", "primary");
        link.setRouterIgnore(true);
        return link;
    }
}
