package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Locale;

/** A small plaque that leads to a card: its title, and its sector as a coloured edge. */
public class CardLink extends Anchor {

    /**
     * A link.
     *
     * @param card the card
     * @param language the reader's language
     */
    public CardLink(Published<CardBody> card, Language language) {
        super(CardLinks.path(card.code()).substring(1));
        Span title = new Span(card.body().title().text(language));
        title.addClassName("card-link-title");
        Span summary = new Span(card.body().summary().text(language));
        summary.addClassName("card-link-summary");
        add(title, summary);
        addClassName("card-link");
        getElement().setAttribute("router-link", true);
        String sector = card.body().route().sector().name().toLowerCase(Locale.ROOT);
        getStyle().set("--band", "var(--ht-sector-" + sector + ")");
    }
}
