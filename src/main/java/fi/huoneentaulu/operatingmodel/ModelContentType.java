package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.publishing.Attachment;
import fi.huoneentaulu.publishing.CaptionedFile;
import fi.huoneentaulu.publishing.ContentCodec;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Operating models as versioned content; they stand on cards and paths, so that packs bring those first. */
@Component
@Order(ModelContentType.AFTER_PATHS)
class ModelContentType implements ContentType<ModelBody> {
    static final int AFTER_PATHS = 300;

    private final ModelFiles files;
    private final ModelRules rules;
    private final ModelSearchEntries entries;

    ModelContentType(ModelFiles files, ModelRules rules, ModelSearchEntries entries) {
        this.files = files;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.MODEL;
    }

    @Override
    public String segment() {
        return "malli";
    }

    @Override
    public ContentCodec<ModelBody> codec() {
        return files;
    }

    @Override
    public List<ContentProblem> problems(ModelBody body) {
        return rules.problems(body);
    }

    @Override
    public LocalizedText title(ModelBody body) {
        return body.title();
    }

    @Override
    public Set<Theme> themes(ModelBody body) {
        return body.basics().themes();
    }

    @Override
    public Stewardship stewardship(ModelBody body) {
        return body.stewardship();
    }

    @Override
    public ModelBody with(ModelBody body, Stewardship other) {
        return body.with(other);
    }

    @Override
    public List<Attachment> attachments(ModelBody body) {
        return body.links().attachments().stream()
                .map(CaptionedFile::attachment)
                .toList();
    }

    @Override
    public List<SearchEntry> searchEntries(Published<ModelBody> published) {
        return List.of(entries.entry(published));
    }
}
