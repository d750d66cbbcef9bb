package fi.huoneentaulu.navigator.ui.editor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.EditorView;
import jakarta.annotation.security.RolesAllowed;

/** An entry of the navigator being written, beside how its cases come out. */
@Route("yllapito/navigaattori/:code")
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/navigator.css")
@StyleSheet("context://styles/fact.css")
class EntryEditorView extends EditorView<EntrySetBody> {

    EntryEditorView(EditorKit kit, EditedEntries entries) {
        super(kit, entries);
    }
}
