package fi.huoneentaulu.pathway.ui.editor;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.pathway.PathwayDrafts;
import fi.huoneentaulu.pathway.PathwayRenderer;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.ui.editor.DraftForm;
import fi.huoneentaulu.publishing.ui.editor.EditedKind;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Preview;
import fi.huoneentaulu.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Ladders and paths as documents that are written. */
@Component
class EditedPaths implements EditedKind<PathwayBody> {
    private final ContentType<PathwayBody> type;
    private final PathwayDrafts drafts;
    private final PathwayRenderer renderer;

    EditedPaths(ContentType<PathwayBody> type, PathwayDrafts drafts, PathwayRenderer renderer) {
        this.type = type;
        this.drafts = drafts;
        this.renderer = renderer;
    }

    @Override
    public ContentType<PathwayBody> type() {
        return type;
    }

    @Override
    public String words() {
        return "pathway.editor.";
    }

    @Override
    public Draft begin(String code, String title) {
        return drafts.empty(code, title);
    }

    @Override
    public DraftForm<PathwayBody> form(FormFields fields) {
        return new PathFields(fields)::blocks;
    }

    @Override
    public Preview preview(Published<PathwayBody> next, Language reader) {
        Div page = new Div(new Html(renderer.preview(drafts.face(next, reader))));
        page.addClassName("path-preview");
        page.getElement().setAttribute("tabindex", "0");
        return Preview.of(page);
    }
}
