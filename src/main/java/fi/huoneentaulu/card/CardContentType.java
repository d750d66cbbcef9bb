package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cards as versioned content. */
@Component
class CardContentType implements ContentType<CardBody> {
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
    public String write(CardBody body) {
        return files.writeStored(body);
    }

    @Override
    public CardBody read(String json) {
        return files.readStored(json);
    }

    @Override
    public List<String> problems(CardBody body) {
        return rules.problems(body);
    }

    @Override
    public List<SearchEntry> searchEntries(Published<CardBody> published) {
        return List.of(entries.entry(published));
    }
}
