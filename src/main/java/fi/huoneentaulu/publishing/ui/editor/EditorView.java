package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.Optional;

/**
 * A document being written, beside itself as its readers see it; without a draft, what can be done to the document. Each
 * kind has one such page: with its route ({@code yllapito/<segment>/:code}), who may open it and its style sheets.
 *
 * @param <B> the record that is one document
 */
@StyleSheet("context://styles/editor.css")
public abstract class EditorView<B> extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final EditorParts parts;
    private final EditedKind<B> kind;
    private String title = "";

    /**
     * A page for one kind of document.
     *
     * @param kit what editor pages are made with
     * @param kind the kind
     */
    protected EditorView(EditorKit kit, EditedKind<B> kind) {
        this.parts = kit.parts();
        this.kind = kind;
        getContent().addClassName("editor-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(kind.subject(event.getRouteParameters().get("code").orElse("")));
    }

    private void show(Subject subject) {
        Optional<Draft> draft = parts.drafts().find(subject);
        title = draft.map(open -> open.body().text("title.fi"))
                .filter(text -> !text.isBlank())
                .or(() -> parts.title(kind.type(), subject.code()))
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        getContent().add(new H1(title));
        if (draft.isPresent()) {
            getContent().add(new DraftEditor<>(parts, kind, draft.get(), () -> show(subject)));
        } else {
            getContent().add(new Keeping<>(parts, kind, subject, () -> show(subject)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation(kind.words() + "page-title", title);
    }
}
