package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
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
import fi.huoneentaulu.directory.DetailKind;
import fi.huoneentaulu.directory.PublicAddresses;
import fi.huoneentaulu.directory.ServiceNow;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.Tray;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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
        getContent().add(actions(now.service()), plate(now));
    }

    private Div plate(ServiceNow now) {
        TrayService service = now.service();
        Span provider = new Span(
                texts.spoken(service.provider().name()),
                new Span(texts.words().name(service.provider().sector())));
        provider.addClassName("tray-provider");
        Paragraph summary = new Paragraph(texts.spoken(service.summary()));
        summary.addClassName("tray-lead");
        Div plate = new Div(provider, new H1(texts.spoken(service.name())), summary);
        plate.addClassNames("ht-panel", "tray-service", ServiceTexts.style(service.provider()));
        if (now.line().old()) {
            plate.add(warning("directory.old"));
        }
        if (now.line().service().gone()) {
            plate.add(warning("directory.gone"));
        }
        plate.add(facts(now));
        Stream.of(service.text(), service.howTo())
                .flatMap(Stream::ofNullable)
                .map(texts::spoken)
                .map(ServiceView::paragraph)
                .forEach(plate::add);
        Paragraph foot = new Paragraph(
                verified(service) + (service.provider().sample() ? " · " + getTranslation("directory.sample") : ""));
        foot.addClassName("tray-foot");
        plate.add(foot);
        return plate;
    }

    /** When somebody found it right, or that nobody has. */
    private String verified(TrayService service) {
        String edited = texts.words().day(service.editedOn());
        return service.verifiedOn() == null
                ? getTranslation("directory.never-verified", edited)
                : getTranslation("directory.verified", texts.words().day(service.verifiedOn()), edited);
    }

    private Paragraph warning(String key) {
        Paragraph warning = new Paragraph(getTranslation(key));
        warning.addClassName("tray-warning");
        warning.getElement().setAttribute("role", "note");
        return warning;
    }

    private static Paragraph paragraph(Span text) {
        Paragraph paragraph = new Paragraph(text);
        paragraph.addClassName("tray-text");
        return paragraph;
    }

    private DescriptionList facts(ServiceNow now) {
        TrayService service = now.service();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tray-facts");
        fact(facts, "directory.fact.needs", needs(service));
        fact(
                facts,
                "directory.fact.groups",
                new Span(Stream.concat(
                                Stream.of(texts.words().groups(service.groups())),
                                texts.words().ages(service.ages()).stream())
                        .collect(Collectors.joining(" · "))));
        told(facts, "directory.fact.requirements", service.requirements());
        fact(facts, "directory.fact.coverage", new Span(texts.words().coverage(service.coverage())));
        Div cost = new Div(new Span(getTranslation(service.cost().key())));
        LocalizedText note = service.costNote();
        if (note != null) {
            cost.add(new Span(" · "), texts.spoken(note));
        }
        fact(facts, "directory.fact.cost", cost);
        fact(
                facts,
                "directory.fact.room",
                new Span(getTranslation(now.line().room().key())));
        fact(facts, "directory.fact.channels", new ChannelList(service.channels(), texts));
        for (DetailKind kind : DetailKind.values()) {
            told(facts, kind.key(), service.details().get(kind));
        }
        if (service.url() != null) {
            fact(facts, "directory.fact.page", page(service.url()));
        }
        if (!service.otherNames().isEmpty()) {
            fact(
                    facts,
                    "directory.fact.other-names",
                    new Span(service.otherNames().stream()
                            .map(name -> name.text(language))
                            .collect(Collectors.joining(", "))));
        }
        if (!service.languages().isEmpty()) {
            fact(
                    facts,
                    "directory.fact.languages",
                    new Span(service.languages().stream()
                            .sorted()
                            .map(each -> Locale.of(each).getDisplayLanguage(language.locale()))
                            .collect(Collectors.joining(", "))));
        }
        return facts;
    }

    private void told(DescriptionList facts, String key, @Nullable LocalizedText text) {
        if (text != null) {
            fact(facts, key, texts.spoken(text));
        }
    }

    private static Anchor page(String url) {
        Anchor page = new Anchor(url, PublicAddresses.shown(url));
        page.setRouterIgnore(true);
        page.getElement().setAttribute("rel", "noopener noreferrer");
        page.addClassName("tray-web");
        return page;
    }

    private Span needs(TrayService service) {
        return new Span(service.needs().stream()
                .sorted()
                .map(need -> getTranslation(Messages.nameKey(need)))
                .collect(Collectors.joining(", ")));
    }

    private void fact(DescriptionList facts, String key, Component value) {
        facts.add(new DescriptionList.Term(getTranslation(key)), new DescriptionList.Description(value));
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
