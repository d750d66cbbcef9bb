package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.ui.CardLink;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** What the start page shows before anything has been typed: the unit's wall, themes, what changed last. */
class StartBoard extends Composite<Div> {
    private static final int RECENT = 6;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    StartBoard(@Nullable WallBoard wall, Cards cards, Consumer<Theme> onTheme) {
        getContent().addClassName("start-board");
        if (wall != null) {
            getContent().add(wall);
        }
        getContent().add(themes(onTheme), recent(cards.recentlyChanged(RECENT)));
    }

    private Section themes(Consumer<Theme> onTheme) {
        UnorderedList list = new UnorderedList();
        list.addClassName("start-themes");
        for (Theme theme : Theme.values()) {
            NativeButton button = new NativeButton();
            button.add(new Pictogram(pictogram(theme)), new Span(getTranslation(Messages.nameKey(theme))));
            button.addClickListener(_ -> onTheme.accept(theme));
            list.add(new ListItem(button));
        }
        return section("themes", list);
    }

    private Section recent(List<Published<CardBody>> cards) {
        UnorderedList list = new UnorderedList();
        list.addClassName("start-recent");
        cards.forEach(card -> {
            Span checked = new Span(getTranslation(
                    "shell.start.recent.checked", DAY.format(card.check().on())));
            list.add(new ListItem(new CardLink(card, Language.of(getLocale())), checked));
        });
        return section("recent", list);
    }

    private Section section(String key, UnorderedList list) {
        Section section = new Section(new H2(getTranslation("shell.start." + key)), list);
        section.addClassNames("ht-panel", "start-section");
        return section;
    }

    static String pictogram(Theme theme) {
        return "theme-" + theme.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
