package fi.huoneentaulu.card;

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

/** Cards as versioned content; other kinds stand on cards, so that packs bring cards first. */
@Component
@Order(CardContentType.FIRST)
class CardContentType implements ContentType<CardBody> {
    static final int FIRST = 100;

    private final CardFiles files;
    private final CardRules rules;
    private final CardSearchEntries entries;

    CardContentType(CardFiles files, CardRules rules, CardSearchEntries entries) {
        this.files = files;
        this.rules = rules;
        this.entries = entries;
    }

    @Override
    public SubjectKind kind() {
        return SubjectKind.CARD;
    }

    @Override
    public String segment() {
        return "kortti";
    }

    @Override
    public ContentCodec<CardBody> codec() {
        return files;
    }

    @Override
    public List<ContentProblem> problems(CardBody body) {
        return rules.problems(body);
    }

    @Override
    public LocalizedText title(CardBody body) {
        return body.title();
    }

    @Override
    public Set<Theme> themes(CardBody body) {
        return body.route().themes();
    }

    @Override
    public Stewardship stewardship(CardBody body) {
        return body.stewardship();
    }

    @Override
    public CardBody with(CardBody body, Stewardship other) {
        return body.with(other);
    }

    @Override
    public List<Attachment> attachments(CardBody body) {
        return body.links().attachments().stream()
                .map(CaptionedFile::attachment)
                .toList();
    }

    @Override
    public Set<String> untranslated() {
        return Set.of("decision", "sources", "keywords", "cases", "eligibility");
    }

    @Override
    public List<SearchEntry> searchEntries(Published<CardBody> published) {
        return List.of(entries.entry(published));
    }
}
