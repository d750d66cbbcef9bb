package fi.huoneentaulu.pathway.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.ui.editor.KeepingLink;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Optional;

/** What a reader can do with a path. */
class PathActions extends Composite<Div> {

    PathActions(Published<PathwayBody> path, Language language, Optional<Actor> reader) {
        String code = path.code();
        String lang = "?lang=" + language.tag();
        getContent().addClassNames("path-actions", "noprint");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("pathway.action.label"));
        Anchor print = link("print", "print", PathwayLinks.print(code) + lang);
        print.getElement().setAttribute("data-print", true);
        getContent().add(print, link("pdf", "print", PathwayLinks.pdf(code) + lang));
        if (path.body().familySheet() != null) {
            getContent().add(link("family", "client-sheet", PathwayLinks.familySheet(code) + lang));
        }
        getContent().add(copyLink(code));
        KeepingLink.of(reader, PathwayLinks.keeping(code)).ifPresent(getContent()::add);
    }

    private Anchor link(String key, String pictogram, String href) {
        Anchor link = new Anchor(href.substring(1));
        link.add(new Pictogram(pictogram), new Span(getTranslation("pathway.action." + key)));
        link.addClassName("ht-button");
        link.setRouterIgnore(true);
        return link;
    }

    private NativeButton copyLink(String code) {
        NativeButton copy = new NativeButton();
        copy.add(new Pictogram("copy"), new Span(getTranslation("pathway.action.link")));
        copy.addClassName("ht-button");
        copy.getElement()
                .setAttribute("data-copy-url", PathwayLinks.path(code).substring(1))
                .setAttribute("data-copied", getTranslation("pathway.action.copied"));
        return copy;
    }
}
