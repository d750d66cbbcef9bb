package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.directory.TrayItem;
import fi.huoneentaulu.directory.TrayLine;
import fi.huoneentaulu.directory.TrayLinks;

/** A service in a list: what, who, where, when, and whether there is room. */
class ServiceItem extends ListItem {

    ServiceItem(TrayLine line, ServiceTexts texts) {
        TrayItem service = line.service();
        Span head = new Span(
                texts.spoken(service.provider().name()),
                new Span(texts.words().name(service.provider().sector())));
        head.addClassName("tray-provider");
        Paragraph summary = new Paragraph(texts.spoken(service.summary()));
        Span marks = new Span();
        marks.addClassName("tray-marks");
        texts.marks(line).forEach(marks::add);
        Anchor link = new Anchor(TrayLinks.service(service.code()).substring(1), new H2(texts.spoken(service.name())));
        link.getElement().setAttribute("router-link", true);
        addClassNames("tray-item", ServiceTexts.style(service.provider()));
        add(head, link, summary, marks, new ClientListKey(service.code(), texts.text(service.name())));
    }
}
