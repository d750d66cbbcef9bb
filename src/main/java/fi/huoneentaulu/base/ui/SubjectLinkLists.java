package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.SubjectLinks;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.stream.Stream;

/** The pages of other modules on which a subject stands; nothing where there are none. */
@StyleSheet("context://styles/subject-links.css")
public class SubjectLinkLists extends Composite<Div> {

    /**
     * The lists for a subject.
     *
     * @param sources who knows of such pages
     * @param subject the subject
     * @param language the reader's language
     */
    public SubjectLinkLists(Stream<SubjectLinks> sources, Subject subject, Language language) {
        sources.forEach(source -> {
            List<SubjectLinks.Link> links = source.linksTo(subject, language);
            if (!links.isEmpty()) {
                getContent().add(list(getTranslation(source.headingKey()), links));
            }
        });
        getContent().addClassNames("subject-links", "noprint");
        getContent().setVisible(getContent().getComponentCount() > 0);
    }

    private static Nav list(String title, List<SubjectLinks.Link> links) {
        UnorderedList list = new UnorderedList();
        links.forEach(link -> {
            Anchor anchor = new Anchor(link.path().substring(1), link.title());
            anchor.getElement().setAttribute("router-link", true);
            ListItem item = new ListItem(anchor);
            String place = link.place();
            if (place != null) {
                item.add(new Span(place));
            }
            list.add(item);
        });
        Nav nav = new Nav(new H2(title), list);
        nav.setAriaLabel(title);
        return nav;
    }
}
