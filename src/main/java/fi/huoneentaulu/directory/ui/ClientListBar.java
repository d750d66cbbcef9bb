package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.directory.TrayLinks;

/** The way to the client's list, as long as there is something on it. */
@JavaScript("context://js/basket.js")
class ClientListBar extends Composite<Div> {

    ClientListBar() {
        Span count = new Span();
        count.addClassName("tray-list-count");
        count.getElement().setAttribute("data-list-count", true);
        Anchor open = new Anchor(TrayLinks.SHEET.substring(1));
        open.setRouterIgnore(true);
        open.addClassNames("ht-button", "primary");
        open.getElement().setAttribute("data-list-open", true);
        open.add(new Span(getTranslation("directory.list.open")), count);
        NativeButton empty = new NativeButton(getTranslation("directory.list.empty"));
        empty.addClassNames("ht-button", "small");
        empty.getElement()
                .setAttribute("data-list-empty", true)
                .setAttribute("data-said", getTranslation("directory.list.emptied"));
        getContent().addClassNames("tray-client-list", "noprint");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("directory.list.label"))
                .setAttribute("data-client-list", TrayLinks.SHEET.substring(1))
                .setAttribute("hidden", true);
        getContent().add(open, empty);
    }
}
