package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.Walls;
import fi.huoneentaulu.card.ui.WallChangedEvent;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import org.springframework.stereotype.Component;

/** The cards of the unit's wall in the menu, always one step away. */
class WallMenu extends Composite<Nav> {
    private static final String HEADING = "seina-otsikko";

    private final Source source;
    private final UnorderedList list = new UnorderedList();

    /** What the menu shows. */
    @Component
    static class Source {
        private final Walls walls;
        private final CurrentActor actor;

        Source(Walls walls, CurrentActor actor) {
            this.walls = walls;
            this.actor = actor;
        }

        List<Published<CardBody>> cards() {
            return actor.find().isPresent() ? walls.own() : List.of();
        }
    }

    WallMenu(Source source) {
        this.source = source;
        H2 heading = new H2(getTranslation("shell.wall"));
        heading.setId(HEADING);
        getContent().addClassNames("ht-menu", "ht-wall-menu");
        getContent().getElement().setAttribute("aria-labelledby", HEADING);
        getContent().add(heading, list);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        ComponentUtil.addListener(event.getUI(), WallChangedEvent.class, _ -> show());
    }

    void show() {
        Language language = Language.of(getLocale());
        List<Published<CardBody>> cards = source.cards();
        list.removeAll();
        cards.forEach(card -> list.add(new ListItem(link(card, language))));
        setVisible(!cards.isEmpty());
    }

    private static Anchor link(Published<CardBody> card, Language language) {
        Anchor link =
                new Anchor(CardLinks.path(card.code()), card.body().title().text(language));
        link.getElement().setAttribute("router-link", true);
        return link;
    }
}
