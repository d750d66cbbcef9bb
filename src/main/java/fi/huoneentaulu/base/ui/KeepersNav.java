package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.server.menu.MenuConfiguration;
import com.vaadin.flow.server.menu.MenuEntry;

/** The way between the pages of those who keep guidance right, made of what the pages say of themselves. */
public class KeepersNav extends Composite<Nav> {
    /** Where the pages stand; the first of them is in the main menu, the others are found here. */
    public static final String ROOT = "yllapito";

    /**
     * The pages that the reader may open.
     *
     * @param here the path of the open page
     */
    public KeepersNav(String here) {
        getContent().addClassName("admin-nav");
        getContent().getElement().setAttribute("aria-label", getTranslation("base.keepers.nav"));
        MenuConfiguration.getMenuEntries().forEach(entry -> {
            String path = bare(entry);
            if (path.equals(ROOT) || isInside(entry)) {
                Anchor link = new Anchor(path, getTranslation(entry.title()));
                link.getElement().setAttribute("router-link", true);
                if (path.equals(here)) {
                    link.getElement().setAttribute("aria-current", "page");
                }
                getContent().add(link);
            }
        });
    }

    /**
     * Whether a page is found by this way and not in the main menu.
     *
     * @param entry what the page says of itself
     * @return true for a page below {@link #ROOT}
     */
    public static boolean isInside(MenuEntry entry) {
        return bare(entry).startsWith(ROOT + "/");
    }

    private static String bare(MenuEntry entry) {
        return entry.path().startsWith("/") ? entry.path().substring(1) : entry.path();
    }
}
