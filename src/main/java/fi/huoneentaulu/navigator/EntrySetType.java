package fi.huoneentaulu.navigator;

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
import org.springframework.stereotype.Component;

/** Entry sets as versioned content. They are no things to find: the navigator offers them itself. */
@Component
class EntrySetType implements ContentType<EntrySetBody> {
    private final EntrySetFiles files;
    private final EntrySetRules rules;

    EntrySetType(EntrySetFiles files, EntrySetRules rules) {
        this.files = files;
        this.rules = rules;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.ENTRY;
    }

    @Override
    public String segment() {
        return "navigaattori";
    }

    /** Readers enter at the navigator's own page. */
    @Override
    public String path(String code) {
        return "/navigaattori?alku=" + code;
    }

    @Override
    public ContentCodec<EntrySetBody> codec() {
        return files;
    }

    @Override
    public List<ContentProblem> problems(EntrySetBody body) {
        return rules.problems(body);
    }

    @Override
    public LocalizedText title(EntrySetBody body) {
        return body.title();
    }

    @Override
    public Set<Theme> themes(EntrySetBody body) {
        return body.themes();
    }

    @Override
    public Stewardship stewardship(EntrySetBody body) {
        return body.stewardship();
    }

    @Override
    public EntrySetBody with(EntrySetBody body, Stewardship other) {
        return body.with(other);
    }

    @Override
    public List<SearchEntry> searchEntries(Published<EntrySetBody> published) {
        return List.of();
    }
}
