package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Tray;
import fi.huoneentaulu.directory.TrayLine;
import fi.huoneentaulu.directory.TrayLinks;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import jakarta.annotation.security.RolesAllowed;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One service of the tray. */
@Route("palvelu/:code")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/tray.css")
class ServiceView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final Tray tray;
    private final Areas areas;
    private final Language language = Language.of(getLocale());
    private final ServiceTexts texts;
    private String title = "";

    ServiceView(Tray tray, Areas areas) {
        this.tray = tray;
        this.areas = areas;
        texts = new ServiceTexts(areas, language);
        getContent().addClassName("tray-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        TrayLine line =
                tray.find(event.getRouteParameters().get("code").orElse("")).orElseThrow(NotFoundException::new);
        title = line.service().name().text(language);
        getContent().removeAll();
        getContent().add(actions(line.service()), plate(line));
    }

    private Div plate(TrayLine line) {
        TrayService service = line.service();
        Span provider = new Span(texts.spoken(service.provider().name()), new Span(texts.sector(service)));
        provider.addClassName("tray-provider");
        Paragraph summary = new Paragraph(texts.spoken(service.summary()));
        summary.addClassName("tray-lead");
        Div plate = new Div(provider, new H1(texts.spoken(service.name())), summary);
        plate.addClassNames("ht-panel", "tray-service", ServiceTexts.style(service));
        if (line.old()) {
            Paragraph old = new Paragraph(getTranslation("directory.old"));
            old.addClassName("tray-warning");
            old.getElement().setAttribute("role", "note");
            plate.add(old);
        }
        plate.add(facts(line));
        Stream.of(service.text(), service.howTo())
                .filter(text -> text != null)
                .forEach(text -> plate.add(new Paragraph(texts.spoken(text))));
        Paragraph foot = new Paragraph(texts.verified(service)
                + (service.provider().sample() ? " · " + getTranslation("directory.sample") : ""));
        foot.addClassName("tray-foot");
        plate.add(foot);
        return plate;
    }

    private DescriptionList facts(TrayLine line) {
        TrayService service = line.service();
        DescriptionList facts = new DescriptionList();
        facts.addClassName("tray-facts");
        fact(facts, "directory.fact.needs", needs(service));
        fact(
                facts,
                "directory.fact.groups",
                new Span(Stream.concat(Stream.of(texts.groups(service)), texts.ages(service).stream())
                        .collect(Collectors.joining(" · "))));
        fact(facts, "directory.fact.coverage", new Span(texts.coverage(service)));
        Div cost = new Div(new Span(getTranslation(service.cost().key())));
        LocalizedText note = service.costNote();
        if (note != null) {
            cost.add(new Span(" · "), texts.spoken(note));
        }
        fact(facts, "directory.fact.cost", cost);
        fact(facts, "directory.fact.room", new Span(getTranslation(line.room().key())));
        fact(facts, "directory.fact.channels", channels(service));
        if (!service.languages().isEmpty()) {
            fact(
                    facts,
                    "directory.fact.languages",
                    new Span(service.languages().stream()
                            .sorted()
                            .map(each -> getTranslation("directory.language." + each.tag()))
                            .collect(Collectors.joining(", "))));
        }
        return facts;
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

    private UnorderedList channels(TrayService service) {
        UnorderedList list = new UnorderedList();
        service.channels().forEach(channel -> list.add(channel(channel)));
        return list;
    }

    private ListItem channel(Channel channel) {
        ListItem item = new ListItem();
        LocalizedText name = channel.name();
        item.add(name == null ? new Span(getTranslation("directory.channel." + channel.type())) : texts.spoken(name));
        line(
                item,
                Stream.of(channel.address(), municipality(channel.municipality()))
                        .filter(part -> part != null && !part.isBlank())
                        .collect(Collectors.joining(", ")));
        String phone = channel.phone();
        if (phone != null) {
            Anchor call = new Anchor("tel:" + phone.replace(" ", ""), phone);
            call.setRouterIgnore(true);
            item.add(new Div(call));
        }
        channel.hours().forEach(hours -> line(item, texts.hours(hours)));
        if (channel.season() != null) {
            line(item, texts.season(channel.season()));
        }
        line(
                item,
                channel.accessibility().stream()
                        .sorted()
                        .map(each -> getTranslation(each.key()))
                        .collect(Collectors.joining(", ")));
        if (channel.remote()) {
            line(item, getTranslation("directory.remote"));
        }
        return item;
    }

    private static void line(ListItem item, String text) {
        if (!text.isBlank()) {
            item.add(new Div(new Span(text)));
        }
    }

    private @Nullable String municipality(@Nullable String code) {
        return code == null
                ? null
                : areas.municipality(code)
                        .map(each -> each.name().text(language))
                        .orElse(null);
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
        Div actions = new Div(back, print, copy);
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
