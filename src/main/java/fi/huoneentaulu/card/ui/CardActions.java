package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.notification.Notification;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.ui.editor.KeepingLink;
import fi.huoneentaulu.vocabulary.Language;

/** What a reader can do with a card. */
class CardActions extends Composite<Div> {
    private static final int NOTICE = 4_000;

    private final CardPanels parts;
    private final Published<CardBody> card;
    private final NativeButton pin = button("pin", "pin");
    private boolean pinned;

    CardActions(CardPanels parts, Published<CardBody> card, Language language, Runnable openFit, Runnable openLocal) {
        this.parts = parts;
        this.card = card;
        String code = card.code();
        getContent().addClassNames("card-actions", "noprint");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("card.action.label"));
        if (parts.suitabilities.enabled()) {
            NativeButton fit = button("fit", "when");
            fit.addClassName("primary");
            fit.addClickListener(_ -> openFit.run());
            getContent().add(fit);
        }
        if (card.body().links().tray() != null) {
            NativeButton local = button("local", "tray");
            local.addClickListener(_ -> openLocal.run());
            getContent().add(local);
        }
        Anchor print = link("print", "print", CardLinks.print(code) + "?lang=" + language.tag());
        print.getElement().setAttribute("data-print", true);
        getContent()
                .add(
                        link("client", "client-sheet", CardLinks.clientSheet(code) + "?lang=" + language.tag()),
                        print,
                        link("pdf", "print", CardLinks.pdf(code) + "?lang=" + language.tag()),
                        copyLink(code));
        if (parts.hasWall()) {
            pin.addClickListener(_ -> togglePin());
            showPin(parts.walls.isPinned(code));
            getContent().add(pin);
        }
        KeepingLink.of(parts.actor.find(), CardLinks.keeping(code)).ifPresent(getContent()::add);
    }

    private NativeButton button(String key, String pictogram) {
        NativeButton button = new NativeButton();
        button.addClassName("ht-button");
        label(button, key, pictogram);
        return button;
    }

    private void label(NativeButton button, String key, String pictogram) {
        button.removeAll();
        button.add(new Pictogram(pictogram), new Span(getTranslation("card.action." + key)));
    }

    private Anchor link(String key, String pictogram, String href) {
        Anchor link = new Anchor(href.substring(1));
        link.add(new Pictogram(pictogram), new Span(getTranslation("card.action." + key)));
        link.addClassName("ht-button");
        link.setRouterIgnore(true);
        return link;
    }

    private Component copyLink(String code) {
        NativeButton copy = button("link", "copy");
        copy.getElement()
                .setAttribute("data-copy-url", CardLinks.path(code).substring(1))
                .setAttribute("data-copied", getTranslation("card.action.copied"));
        return copy;
    }

    /** Does what the button says, whatever colleagues have done to the wall since. */
    private void togglePin() {
        if (pinned) {
            parts.walls.unpin(card.code());
        } else {
            parts.walls.pin(card.code());
        }
        showPin(!pinned);
        Notification.show(
                getTranslation(pinned ? "card.action.pinned" : "card.action.unpinned"),
                NOTICE,
                Notification.Position.BOTTOM_START);
        UI ui = UI.getCurrent();
        ComponentUtil.fireEvent(ui, new WallChangedEvent(ui));
    }

    private void showPin(boolean hangs) {
        pinned = hangs;
        label(pin, pinned ? "unpin" : "pin", "pin");
    }
}
