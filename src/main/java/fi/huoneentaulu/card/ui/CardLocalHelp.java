package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.directory.ui.LocalHelpPanel;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a card's page shows of the client's municipality: its helpers and services, and an outside referral service. */
class CardLocalHelp implements LocalHelpPanel.Guidance {
    private final CardPanels parts;
    private final Published<CardBody> card;
    private final CardBody.TrayPointer pointer;
    private final Language language;

    CardLocalHelp(CardPanels parts, Published<CardBody> card, CardBody.TrayPointer pointer, Language language) {
        this.parts = parts;
        this.card = card;
        this.pointer = pointer;
        this.language = language;
    }

    @Override
    public @Nullable ServiceRole role() {
        return pointer.role();
    }

    @Override
    public List<Need> needs() {
        return pointer.needs();
    }

    /** The contact of the agreement that holds there; where there is none, who coordinates by the card. */
    @Override
    public String coordinator(String municipality) {
        return parts.suitabilities
                .agreement(card, municipality)
                .map(CardBody.Override::contact)
                .map(contact -> Stream.of(Optional.of(contact.name()), Optional.ofNullable(contact.place()))
                        .flatMap(Optional::stream)
                        .map(text -> text.text(language))
                        .collect(Collectors.joining(", ")))
                .orElseGet(() ->
                        card.body().guidance().responsibility().coordinator().text(language));
    }

    @Override
    public Optional<Component> local(String municipality) {
        return parts.suitabilities
                .agreement(card, municipality)
                .map(CardBody.Override::form)
                .map(this::form);
    }

    /** Its address carries nothing; what it asks for can be copied as empty headings. */
    private Component form(CardBody.ReferralForm form) {
        String name = form.name().text(language);
        Anchor open = new Anchor(form.url(), say("card.local.form.open", name));
        open.setTarget("_blank");
        open.getElement().setAttribute("rel", "noopener noreferrer");
        open.addClassNames("ht-button", "primary");
        NativeButton copy = new NativeButton();
        copy.add(new Pictogram("copy"), new Span(say("card.local.form.copy")));
        copy.addClassName("ht-button");
        copy.getElement()
                .setAttribute("data-copy", template())
                .setAttribute("data-copied", say("card.local.form.copied"));
        Div ways = new Div(open, copy);
        ways.addClassName("tray-actions");
        Div part = new Div(new H3(say("card.local.form", name)));
        LocalizedText takes = form.takes();
        if (takes != null) {
            part.add(new Paragraph(say("card.local.form.takes", takes.text(language))));
        }
        part.add(ways, new Paragraph(say("card.local.form.privacy")));
        part.addClassName("tray-local-form");
        return part;
    }

    private String template() {
        Stream<String> title = Stream.of(card.body().title().text(language));
        Stream<String> headings = card.body().guidance().checklist().stream()
                .map(line -> "– " + Markdown.plain(line.text(language)) + ": ");
        return Stream.concat(title, headings).collect(Collectors.joining("\n"));
    }

    private String say(String key, Object... args) {
        return com.vaadin.flow.component.UI.getCurrent().getTranslation(key, args);
    }
}
