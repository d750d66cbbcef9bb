package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.DetailKind;
import fi.huoneentaulu.directory.PublicAddresses;
import fi.huoneentaulu.directory.ServiceNow;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A service as its reader sees it. */
class ServicePlate extends Div {
    private final ServiceTexts texts;

    ServicePlate(ServiceNow now, ServiceTexts texts, Component heading) {
        this.texts = texts;
        TrayService service = now.service();
        Span provider = new Span(
                texts.spoken(service.provider().name()),
                new Span(texts.words().name(service.provider().sector())));
        provider.addClassName("tray-provider");
        Paragraph summary = new Paragraph(texts.spoken(service.summary()));
        summary.addClassName("tray-lead");
        add(provider, heading, summary);
        addClassNames("ht-panel", "tray-service", ServiceTexts.style(service.provider()));
        if (now.line().old()) {
            add(warning("directory.old"));
        }
        if (now.line().service().gone()) {
            add(warning("directory.gone"));
        }
        add(facts(now));
        Stream.of(service.text(), service.howTo())
                .flatMap(Stream::ofNullable)
                .map(texts::spoken)
                .map(ServicePlate::paragraph)
                .forEach(this::add);
        Paragraph foot = new Paragraph(
                verified(service) + (service.provider().sample() ? " · " + getTranslation("directory.sample") : ""));
        foot.addClassName("tray-foot");
        add(foot);
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
                            .map(name -> texts.text(name))
                            .collect(Collectors.joining(", "))));
        }
        if (!service.languages().isEmpty()) {
            fact(
                    facts,
                    "directory.fact.languages",
                    new Span(service.languages().stream()
                            .sorted()
                            .map(texts.words()::language)
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
}
