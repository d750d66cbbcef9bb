package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import fi.huoneentaulu.base.Markdown;

/** A page of text: a title, a lead and sections, all from the bundles under {@code shell.<page>}. */
abstract class ArticleView extends Composite<Article> {
    private final String page;

    ArticleView(String page) {
        this.page = page;
        getContent().addClassName("ht-article");
        getContent().add(new H1(title()), text("lead"));
        int sections = Integer.parseInt(getTranslation(key("sections")));
        for (int i = 1; i <= sections; i++) {
            getContent().add(new Section(new H2(getTranslation(key("section" + i + ".title"))), text("section" + i)));
        }
    }

    /** The page's title in the reader's language. */
    final String title() {
        return getTranslation(key("title"));
    }

    private Html text(String part) {
        return new Html("<div>" + Markdown.html(getTranslation(key(part)), "") + "</div>");
    }

    private String key(String part) {
        return "shell." + page + "." + part;
    }
}
