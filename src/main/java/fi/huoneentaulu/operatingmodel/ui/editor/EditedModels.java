package fi.huoneentaulu.operatingmodel.ui.editor;

import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelDrafts;
import fi.huoneentaulu.operatingmodel.ui.ModelArticles;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.ui.editor.DraftForm;
import fi.huoneentaulu.publishing.ui.editor.EditedKind;
import fi.huoneentaulu.publishing.ui.editor.FormFields;
import fi.huoneentaulu.publishing.ui.editor.Preview;
import fi.huoneentaulu.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Operating models as documents that are written. */
@Component
class EditedModels implements EditedKind<ModelBody> {
    private final ContentType<ModelBody> type;
    private final ModelArticles articles;
    private final ModelDrafts drafts;

    EditedModels(ContentType<ModelBody> type, ModelArticles articles, ModelDrafts drafts) {
        this.type = type;
        this.articles = articles;
        this.drafts = drafts;
    }

    @Override
    public ContentType<ModelBody> type() {
        return type;
    }

    @Override
    public String words() {
        return "operatingmodel.editor.";
    }

    @Override
    public Draft begin(String code, String title) {
        return drafts.empty(code, title);
    }

    @Override
    public DraftForm<ModelBody> form(FormFields fields) {
        return new ModelFields(fields)::blocks;
    }

    @Override
    public Preview preview(Published<ModelBody> next, Language reader) {
        return Preview.of(articles.draw(next, reader));
    }
}
