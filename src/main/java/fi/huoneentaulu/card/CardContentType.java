package fi.huoneentaulu.card;

import fi.huoneentaulu.publishing.Attachment;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentFiles;
import fi.huoneentaulu.publishing.ContentLabel;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.ContentType;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftReading;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Ruling;
import fi.huoneentaulu.search.SearchEntry;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;

/** Cards as versioned content. */
@Component
class CardContentType implements ContentType<CardBody> {
    private final CardFiles files;
    private final CardPackFiles packFiles;
    private final DraftCards drafts;
    private final CardRules rules;
    private final CardSearchEntries entries;

    CardContentType(
            CardFiles files, CardPackFiles packFiles, DraftCards drafts, CardRules rules, CardSearchEntries entries) {
        this.files = files;
        this.packFiles = packFiles;
        this.drafts = drafts;
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
    public ContentFiles<CardBody> files() {
        return packFiles;
    }

    @Override
    public List<ContentProblem> problems(CardBody body) {
        return rules.problems(body);
    }

    @Override
    public DraftReading<CardBody> readDraft(String code, DraftBody draft) {
        return drafts.read(code, draft);
    }

    @Override
    public ContentLabel label(CardBody body) {
        return new ContentLabel(
                body.title(),
                body.stewardship().owner().unit(),
                body.stewardship().serviceArea());
    }

    @Override
    public CardBody decided(CardBody body, Ruling ruling) {
        CardBody.Stewardship old = body.stewardship();
        CardBody.Decision decision = new CardBody.Decision(
                LocalizedText.finnish(ruling.by()), ruling.on(), LocalizedText.finnish(ruling.ground()));
        return body.with(new CardBody.Stewardship(
                old.owner(),
                old.serviceArea(),
                decision,
                false,
                old.validFrom(),
                old.validUntil(),
                old.reviewMonths()));
    }

    @Override
    public Check checked(CardBody body, String by, LocalDate on) {
        return new Check(on, LocalizedText.finnish(by), body.stewardship().reviewDue(on));
    }

    @Override
    public List<Attachment> attachments(CardBody body) {
        return body.links().attachments().stream()
                .map(each -> new Attachment(each.file(), each.sha256(), each.size()))
                .toList();
    }

    @Override
    public List<SearchEntry> searchEntries(Published<CardBody> published) {
        return List.of(entries.entry(published));
    }
}
