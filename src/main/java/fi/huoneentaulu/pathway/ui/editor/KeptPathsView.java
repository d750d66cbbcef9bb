package fi.huoneentaulu.pathway.ui.editor;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.KeptView;
import jakarta.annotation.security.RolesAllowed;

/** Every ladder and path for those who keep them. */
@Route(KeptPathsView.PATH)
@Menu(title = "pathway.editor.list.menu", order = 84)
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
class KeptPathsView extends KeptView<PathwayBody> {
    static final String PATH = "yllapito/polut";

    KeptPathsView(EditorKit kit, EditedPaths kind) {
        super(kit, kind, PATH);
    }
}
