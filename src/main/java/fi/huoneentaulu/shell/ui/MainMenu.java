package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;
import fi.huoneentaulu.base.ui.KeepersNav;
import fi.huoneentaulu.base.ui.Pictogram;
import java.util.LinkedHashMap;
import java.util.Map;

/** The main menu, made of what the pages say of themselves; a page that the reader may not open is not in it. */
class MainMenu extends Composite<Nav> {
    private final Map<String, Anchor> links = new LinkedHashMap<>();

    MainMenu() {
        UnorderedList list = new UnorderedList();
        MenuConfiguration.getMenuEntries().stream()
                .filter(entry -> !KeepersNav.isInside(entry))
                .forEach(entry -> list.add(new ListItem(link(entry))));
        getContent().addClassName("ht-menu");
        getContent().getElement().setAttribute("aria-label", getTranslation("shell.menu.label"));
        getContent().add(list);
    }

    private Anchor link(MenuEntry entry) {
        Anchor link = new Anchor(entry.path());
        if (entry.icon() != null) {
            link.add(new Pictogram(entry.icon()));
        }
        link.add(new Span(getTranslation(entry.title())));
        link.getElement().setAttribute("router-link", true);
        links.put(bare(entry.path()), link);
        return link;
    }

    /** Marks the page that is open. */
    void show(String path) {
        links.forEach((target, link) -> {
            boolean here = target.equals(bare(path));
            if (here) {
                link.getElement().setAttribute("aria-current", "page");
            } else {
                link.getElement().removeAttribute("aria-current");
            }
        });
    }

    private static String bare(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
