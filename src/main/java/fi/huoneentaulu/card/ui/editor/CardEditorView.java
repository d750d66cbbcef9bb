package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.vocabulary.Subject;
import jakarta.annotation.security.RolesAllowed;
import java.util.Optional;

/** A card being written, beside its plaque; without a draft, what can be done to the card. */
@Route("yllapito/kortti/:code")
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/card.css")
@StyleSheet("context://styles/card-panel.css")
@StyleSheet("context://styles/editor.css")
class CardEditorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private final EditorParts parts;
    private String title = "";

    CardEditorView(EditorParts parts) {
        this.parts = parts;
        getContent().addClassName("editor-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Subject subject = Subject.card(event.getRouteParameters().get("code").orElse(""));
        show(subject);
    }

    private void show(Subject subject) {
        Optional<Draft> draft = parts.drafts().find(subject);
        title = draft.map(open -> open.body().text("title.fi"))
                .filter(text -> !text.isBlank())
                .or(() -> parts.title(subject.code()))
                .orElseThrow(NotFoundException::new);
        getContent().removeAll();
        H1 heading = new H1(title);
        getContent().add(heading);
        if (draft.isPresent()) {
            getContent().add(new DraftEditor(parts, draft.get(), () -> show(subject)));
        } else {
            getContent().add(new CardKeeping(parts, subject, () -> show(subject)));
        }
    }

    @Override
    public String getPageTitle() {
        return getTranslation("card.editor.page-title", title);
    }
}
