package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.base.ui.KeepersNav;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.search.KeywordTaker;
import fi.huoneentaulu.search.UnmetSearches.UnmetSearch;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;

/** Searches on the same words, with the ways to answer them. */
class UnmetItem extends Composite<Article> {
    private final UnmetSearch search;
    private final UnmetView page;
    private final Div connecting = new Div();

    UnmetItem(UnmetSearch search, UnmetView page, ZoneId zone) {
        this.search = search;
        this.page = page;
        DateTimeFormatter day = DateTimeFormatter.ofPattern("d.M.yyyy").withZone(zone);
        Paragraph times = new Paragraph(getTranslation("search.unmet.times", search.searches(), search.reports())
                + " · "
                + getTranslation("search.unmet.last", day.format(search.lastAt())));
        times.addClassName("admin-aside");
        connecting.addClassName("keeper-row");
        connecting.setVisible(false);
        Div acts = new Div(
                link("search.unmet.card", KeepersNav.ROOT + PageAddress.format(Map.of("uusi", search.words()))),
                link("search.unmet.synonym", SynonymsView.PATH + PageAddress.format(synonym())),
                button("search.unmet.connect", this::connect),
                button("search.unmet.remove", () -> page.remove(search)));
        acts.addClassName("keeper-acts");
        getContent().addClassName("keeper-form");
        getContent().add(new H3(search.words()), times, acts, connecting);
    }

    private Map<String, String> synonym() {
        Map<String, String> hash = new LinkedHashMap<>();
        hash.put(SynonymsView.TERM, search.words());
        hash.put(SynonymsView.UNMET, search.id().toString());
        return hash;
    }

    /** The words are told beside what each way does, since many of the same links stand on the page. */
    private Anchor link(String key, String target) {
        Anchor link = new Anchor(target, getTranslation(key));
        link.addClassNames("ht-button", "small");
        name(link.getElement(), key);
        return link;
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(getTranslation(key), _ -> act.run());
        button.addClassNames("ht-button", "small");
        name(button.getElement(), key);
        return button;
    }

    private void name(Element element, String key) {
        element.setAttribute("aria-label", getTranslation(key) + ": " + search.words());
    }

    private void connect() {
        if (connecting.isVisible()) {
            connecting.setVisible(false);
            return;
        }
        connecting.removeAll();
        NativeSelect<KeywordTaker.Home> card = new NativeSelect<>(
                getTranslation("search.unmet.connect.card"), null, page.homes(), KeywordTaker.Home::title);
        NativeButton take =
                button("search.unmet.connect.take", () -> card.chosen().ifPresent(home -> page.connect(search, home)));
        connecting.add(card, take);
        connecting.setVisible(true);
    }
}
