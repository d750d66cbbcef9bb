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
    private static final String CURRENT = "aria-current";

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

    /** Marks the page that is open, or the one that it belongs to. */
    void show(String path) {
        String open = bare(path);
        links.forEach((target, link) -> {
            if (target.equals(open)) {
                link.getElement().setAttribute(CURRENT, "page");
            } else if (!target.isEmpty() && open.startsWith(target + "/")) {
                link.getElement().setAttribute(CURRENT, "true");
            } else {
                link.getElement().removeAttribute(CURRENT);
            }
        });
    }

    private static String bare(String path) {
        return path.startsWith("/") ? path.substring(1) : path;
    }
}
