package fi.huoneentaulu.operatingmodel.ui.editor;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.EditorView;
import jakarta.annotation.security.RolesAllowed;

/** A model being written, beside its article; without a draft, what can be done to the model. */
@Route("yllapito/malli/:code")
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/model.css")
class ModelEditorView extends EditorView<ModelBody> {

    ModelEditorView(EditorKit kit, EditedModels models) {
        super(kit, models);
    }
}
