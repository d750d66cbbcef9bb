package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.Walls;
import fi.huoneentaulu.card.ui.CardLink;
import fi.huoneentaulu.card.ui.WallChangedEvent;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;

/** The unit's wall on the start page: open a card, change the order, take a card off, print them all. */
class WallBoard extends Composite<Section> {
    private final Walls walls;
    private final Language language = Language.of(getLocale());

    WallBoard(Walls walls) {
        this.walls = walls;
        getContent().addClassNames("ht-panel", "start-section", "start-wall");
        show();
    }

    private void show() {
        List<Published<CardBody>> cards = walls.own();
        getContent().removeAll();
        getContent().add(heading(!cards.isEmpty()));
        if (cards.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("shell.start.wall.empty")));
            return;
        }
        OrderedList list = new OrderedList();
        for (int i = 0; i < cards.size(); i++) {
            list.add(line(cards.get(i), i > 0, i < cards.size() - 1));
        }
        getContent().add(list);
    }

    private Component heading(boolean printable) {
        Header header = new Header(new H2(getTranslation("shell.start.wall")));
        if (printable) {
            Anchor print = new Anchor(CardLinks.WALL_PRINT.substring(1) + "?lang=" + language.tag());
            print.add(new Pictogram("print"), new Span(getTranslation("shell.start.wall.print")));
            print.addClassNames("ht-button", "small");
            print.setRouterIgnore(true);
            header.add(print);
        }
        return header;
    }

    private ListItem line(Published<CardBody> card, boolean canEarlier, boolean canLater) {
        String title = card.body().title().text(language);
        Div keys = new Div(
                key("earlier", "↑", title, canEarlier, () -> walls.move(card.code(), Walls.Direction.EARLIER)),
                key("later", "↓", title, canLater, () -> walls.move(card.code(), Walls.Direction.LATER)),
                key("remove", "✕", title, true, () -> walls.unpin(card.code())));
        keys.addClassName("start-wall-keys");
        return new ListItem(new CardLink(card, language), keys);
    }

    private NativeButton key(String name, String sign, String title, boolean possible, Runnable act) {
        NativeButton key = new NativeButton(sign, _ -> {
            act.run();
            show();
            UI ui = UI.getCurrent();
            ComponentUtil.fireEvent(ui, new WallChangedEvent(ui));
        });
        String label = getTranslation("shell.start.wall." + name, title);
        key.setAriaLabel(label);
        key.setTitle(label);
        key.setEnabled(possible);
        return key;
    }
}
