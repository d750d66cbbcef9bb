package fi.huoneentaulu.navigator.ui.editor;

import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.publishing.ui.editor.EditorKit;
import fi.huoneentaulu.publishing.ui.editor.KeptView;
import jakarta.annotation.security.RolesAllowed;

/** Every entry of the navigator for those who keep them. */
@Route(KeptEntriesView.PATH)
@Menu(title = "navigator.editor.list.menu", order = 86)
@RolesAllowed({Roles.COORDINATOR, Roles.APPROVER, Roles.ADMINISTRATOR})
class KeptEntriesView extends KeptView<EntrySetBody> {
    static final String PATH = "yllapito/navigaattori";

    KeptEntriesView(EditorKit kit, EditedEntries kind) {
        super(kit, kind, PATH);
    }
}
