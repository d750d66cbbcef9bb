package fi.huoneentaulu.pathway.ui.editor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.EditorView;
import jakarta.annotation.security.RolesAllowed;

/** A ladder or a path being written, beside its drawing; without a draft, what can be done to it. */
@Route("yllapito/polku/:code")
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/path.css")
class PathEditorView extends EditorView<PathwayBody> {

    PathEditorView(EditorKit kit, EditedPaths paths) {
        super(kit, paths);
    }
}
