package fi.huoneentaulu.navigator;

import fi.huoneentaulu.publishing.ContentCodec;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
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
