package fi.huoneentaulu.operatingmodel.ui.editor;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.KeptView;
import jakarta.annotation.security.RolesAllowed;

/** Every operating model for those who keep them. */
@Route(KeptModelsView.PATH)
@Menu(title = "operatingmodel.editor.list.menu", order = 85)
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
class KeptModelsView extends KeptView<ModelBody> {
    static final String PATH = "yllapito/mallit";

    KeptModelsView(EditorKit kit, EditedModels kind) {
        super(kit, kind, PATH);
    }
}
