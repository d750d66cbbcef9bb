package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.identity.Actor;
import java.util.Optional;

/** The way from a document's page to where it is written and kept, for those who may go there. */
public class KeepingLink extends Anchor {

    private KeepingLink(String keeping, boolean writes) {
        super(keeping.substring(1));
        add(new Pictogram("how"), new Span(getTranslation(writes ? "publishing.link.write" : "publishing.link.keep")));
        addClassName("ht-button");
        getElement().setAttribute("router-link", true);
    }

    /**
     * The way for a reader.
     *
     * @param reader who reads, or empty
     * @param keeping where the document is kept: a path inside the application
     * @return the link, or empty for who does not keep documents
     */
    public static Optional<KeepingLink> of(Optional<Actor> reader, String keeping) {
        return reader.filter(Actor::keeps).map(user -> new KeepingLink(keeping, user.writes()));
    }
}
