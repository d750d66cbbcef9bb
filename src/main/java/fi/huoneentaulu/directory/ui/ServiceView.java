package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.directory.ServiceNow;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.Tray;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;

/** One service of the tray. */
@Route("palvelu/:code")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/tray.css")
class ServiceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Tray tray;
    private final Language language = Language.of(getLocale());
    private final ServiceTexts texts;
    private String title = "";

    ServiceView(Tray tray, Areas areas, Messages messages) {
        this.tray = tray;
        texts = new ServiceTexts(new ServiceWords(messages, areas, language), language);
        getContent().addClassName("tray-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        ServiceNow now =
                tray.find(event.getRouteParameters().get("code").orElse("")).orElseThrow(NotFoundException::new);
        title = now.service().name().text(language);
        getContent().removeAll();
        getContent()
                .add(
                        actions(now.service()),
                        new ServicePlate(
                                now, texts, new H1(texts.spoken(now.service().name()))));
    }

    private Div actions(TrayService service) {
        Anchor back = new Anchor(TrayLinks.TRAY.substring(1));
        back.add(new Pictogram("back"), new Span(getTranslation("directory.action.tray")));
        back.addClassName("ht-button");
        back.getElement().setAttribute("router-link", true);
        NativeButton print = new NativeButton();
        print.add(new Pictogram("print"), new Span(getTranslation("directory.action.print")));
        print.addClassName("ht-button");
        print.getElement().setAttribute("data-print", true).executeJs("this.onclick = () => window.print()");
        NativeButton copy = new NativeButton();
        copy.add(new Pictogram("copy"), new Span(getTranslation("directory.action.link")));
        copy.addClassName("ht-button");
        copy.getElement()
                .setAttribute("data-copy-url", TrayLinks.service(service.code()).substring(1))
                .setAttribute("data-copied", getTranslation("directory.action.copied"));
        Div actions = new Div(back, new ClientListKey(service.code(), title), print, copy, new ClientListBar());
        actions.addClassNames("tray-actions", "noprint");
        actions.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("directory.action.label"));
        return actions;
    }

    @Override
    public String getPageTitle() {
        return title + " – " + getTranslation("shell.name");
    }
}
