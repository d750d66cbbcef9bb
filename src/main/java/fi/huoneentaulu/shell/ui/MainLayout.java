package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.router.RouterLayout;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fi.huoneentaulu.base.ui.Pictogram;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/** The frame of every page: brand, menu, the unit's wall, the reader's own settings, and the page itself. */
@Layout
@AnonymousAllowed
@JavaScript("context://js/shell.js")
class MainLayout extends Composite<Div> implements RouterLayout, AfterNavigationObserver {
    private static final String CONTENT = "sisalto";

    private final Main content = new Main();
    private final Header side = new Header();
    private final MainMenu menu = new MainMenu();
    private final WallMenu wall;
    private final NativeButton toggle = new NativeButton();

    MainLayout(WallMenu.Source wallSource, ProfileMenu profile, Environment environment) {
        wall = new WallMenu(wallSource);
        Anchor skip = new Anchor("#" + CONTENT, getTranslation("shell.skip"));
        skip.addClassName("ht-skip");
        skip.setRouterIgnore(true);
        Div drawer = new Div(menu, wall, profile);
        drawer.addClassName("ht-drawer");
        side.addClassName("ht-side");
        side.add(brand(), toggle, drawer);
        toggle.addClassName("ht-menu-toggle");
        toggle.add(new Pictogram("menu"), new Span(getTranslation("shell.menu")));
        toggle.addClickListener(_ -> open(!side.hasClassName("ht-open")));
        open(false);
        content.setId(CONTENT);
        content.addClassName("ht-main");
        getContent().addClassName("ht-app");
        getContent().add(skip, side, content, footer());
        if (environment.acceptsProfiles(Profiles.of("demo"))) {
            getContent().addComponentAsFirst(demonstration());
        }
    }

    private Component brand() {
        RouterLink brand = new RouterLink();
        brand.setRoute(StartView.class);
        brand.addClassName("ht-brand");
        brand.add(new Pictogram("huoneentaulu"), new Span(getTranslation("shell.name")));
        return brand;
    }

    private Component demonstration() {
        Div notice = new Div(getTranslation("shell.demonstration"));
        notice.addClassName("ht-demonstration");
        notice.getElement().setAttribute("role", "note");
        return notice;
    }

    private Component footer() {
        Footer footer = new Footer(
                new RouterLink(getTranslation("shell.help.title"), HelpView.class),
                new RouterLink(getTranslation("shell.accessibility.title"), AccessibilityView.class),
                new RouterLink(getTranslation("shell.privacy.title"), PrivacyView.class));
        footer.addClassName("ht-footer");
        return footer;
    }

    private void open(boolean open) {
        side.setClassName("ht-open", open);
        toggle.getElement().setAttribute("aria-expanded", Boolean.toString(open));
    }

    @Override
    public void showRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
        content.getElement().appendChild(page.getElement());
    }

    @Override
    public void removeRouterLayoutContent(HasElement page) {
        content.getElement().removeAllChildren();
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        open(false);
        menu.show(event.getLocation().getPath());
        wall.show();
        content.getElement().executeJs("window.huoneentaulu && window.huoneentaulu.arrived(this)");
    }
}
