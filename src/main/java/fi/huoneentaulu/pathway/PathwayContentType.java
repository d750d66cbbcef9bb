package fi.huoneentaulu.pathway;

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

/** Paths as versioned content. */
@Component
@Order(PathwayContentType.AFTER_CARDS)
class PathwayContentType implements ContentType<PathwayBody> {
    static final int AFTER_CARDS = 200;

    private final PathwayFiles files;
    private final PathwayRules rules;
    private final PathwaySearchEntries entries;

    PathwayContentType(PathwayFiles files, PathwayRules rules, PathwaySearchEntries entries) {
        this.files = files;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.PATH;
    }

    @Override
    public String segment() {
        return "polku";
    }

    @Override
    public ContentCodec<PathwayBody> codec() {
        return files;
    }

    @Override
    public List<ContentProblem> problems(PathwayBody body) {
        return rules.problems(body);
    }

    @Override
    public LocalizedText title(PathwayBody body) {
        return body.head().title();
    }

    @Override
    public Set<Theme> themes(PathwayBody body) {
        return body.head().themes();
    }

    @Override
    public Stewardship stewardship(PathwayBody body) {
        return body.stewardship();
    }

    @Override
    public PathwayBody with(PathwayBody body, Stewardship other) {
        return body.with(other);
    }

    @Override
    public List<SearchEntry> searchEntries(Published<PathwayBody> published) {
        return List.of(entries.entry(published));
    }
}
