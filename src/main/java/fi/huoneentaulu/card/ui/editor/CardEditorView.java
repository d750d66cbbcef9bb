package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.EditorView;
import jakarta.annotation.security.RolesAllowed;

/** A card being written, beside its plaque; without a draft, what can be done to the card. */
@Route("yllapito/kortti/:code")
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/card.css")
@StyleSheet("context://styles/card-panel.css")
class CardEditorView extends EditorView<CardBody> {

    CardEditorView(EditorKit kit, EditedCards cards) {
        super(kit, cards);
    }
}
