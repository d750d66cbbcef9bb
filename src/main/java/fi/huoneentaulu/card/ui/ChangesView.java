package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardNews;
import fi.huoneentaulu.publishing.ui.editor.DifferenceView;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** What has changed for the reader, in words, until the reader says to have read it. */
@Route("muutokset")
@Menu(title = "card.news.menu", order = 20, icon = "latest")
@RolesAllowed(Roles.SIGNED_IN)
@StyleSheet("context://styles/editor.css")
class ChangesView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d.M.yyyy").withZone(FinnishTime.ZONE);

    private final CardNews news;
    private final Messages messages;
    private final Language language = Language.of(getLocale());

    ChangesView(CardNews news, Messages messages) {
        this.news = news;
        this.messages = messages;
        getContent().addClassName("news-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        List<CardNews.Item> items = news.unread(language);
        getContent().removeAll();
        getContent().add(new H1(getTranslation("card.news.title")));
        if (items.isEmpty()) {
            getContent().add(new Paragraph(getTranslation("card.news.none", DAY.format(news.since()))));
            return;
        }
        Paragraph since = new Paragraph(getTranslation("card.news.since", DAY.format(news.since()), items.size()));
        NativeButton read = new NativeButton(getTranslation("card.news.read"), _ -> {
            news.read();
            show();
        });
        read.addClassNames("ht-button", "primary");
        getContent().add(since, new Div(read));
        items.forEach(item -> getContent().add(item(item)));
    }

    private Component item(CardNews.Item item) {
        Anchor title = new Anchor(
                CardLinks.path(item.code()).substring(1), item.title().text(language));
        H2 heading = new H2(title);
        Span fate = new Span(getTranslation("card.news." + item.fate(), DAY.format(item.at())));
        fate.addClassName("news-fate");
        Article article = new Article(heading, fate);
        article.addClassNames("ht-panel", "news-item");
        if (item.onOwnWall()) {
            Span wall = new Span(getTranslation("card.news.wall"));
            wall.addClassName("news-wall");
            article.add(wall);
        }
        item.reasons().forEach(reason -> article.add(new Paragraph(reason)));
        String replacement = item.replacement();
        if (item.fate() == CardNews.Fate.WITHDRAWN && replacement != null) {
            article.add(new Anchor(CardLinks.path(replacement).substring(1), getTranslation("card.withdrawn.instead")));
        }
        if (!item.differences().isEmpty()) {
            article.add(new DifferenceView(messages, language, item.differences()));
        }
        return article;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("card.news.title") + " – " + getTranslation("shell.name");
    }
}
