package fi.huoneentaulu.card;

import fi.huoneentaulu.card.CardFace.Attached;
import fi.huoneentaulu.card.CardFace.Criteria;
import fi.huoneentaulu.card.CardFace.Guidance;
import fi.huoneentaulu.card.CardFace.Latest;
import fi.huoneentaulu.card.CardFace.LocalNote;
import fi.huoneentaulu.card.CardFace.References;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.publishing.AttachmentType;
import fi.huoneentaulu.publishing.CaptionedFile;
import fi.huoneentaulu.publishing.LocalValue;
import fi.huoneentaulu.publishing.Source;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The blocks of the plaque: criteria, guidance, references. */
final class FaceBody {
    private static final double KILOBYTE = 1024;
    private static final double MEGABYTE = 1024 * KILOBYTE;

    private final FaceTexts texts;
    private final FaceCriteria criteria;
    private final FaceContacts contacts;

    FaceBody(FaceTexts texts, FaceCriteria criteria, FaceContacts contacts) {
        this.texts = texts;
        this.criteria = criteria;
        this.contacts = contacts;
    }

    Criteria criteria(
            CardBody body, Eligibility eligibility, @Nullable LocalizedText localNote, @Nullable LocalizedText area) {
        return new Criteria(
                texts.lineOrNull(body.audience().forWhom()),
                criteria.when(eligibility.when()),
                criteria.not(eligibility.exclusions(), body.guidance().pointers()),
                latest(body.guidance().latest()),
                localNote == null ? null : new LocalNote(localHeading(area), texts.line(localNote)));
    }

    private String localHeading(@Nullable LocalizedText area) {
        return area == null
                ? texts.message("card.face.local")
                : texts.message("card.face.localNote", area.text(texts.language()));
    }

    private @Nullable Latest latest(CardBody.@Nullable Latest latest) {
        return latest == null
                ? null
                : new Latest(
                        texts.line(latest.text()), texts.plainOrNull(latest.note()), criteria.numbers(latest.source()));
    }

    Guidance guidance(CardBody body, CardBody.@Nullable Contact localContact) {
        CardBody.Guidance guidance = body.guidance();
        FaceKeys keys = new FaceKeys(texts);
        return new Guidance(
                guidance.steps().stream().map(texts::line).toList(),
                keys.manyDirectors(body.route()),
                keys.deliverers(body.route()),
                guidance.checklist().stream().map(texts::plain).toList(),
                texts.plain(guidance.script().say()),
                texts.plain(guidance.script().sms()),
                texts.plain(guidance.script().record()),
                texts.blocks(guidance.client()),
                texts.line(guidance.next().text()),
                texts.plainOrNull(guidance.next().waiting()),
                texts.plainOrNull(guidance.fee()),
                (localContact == null ? guidance.contacts() : List.of(localContact))
                        .stream().map(contacts::contact).toList(),
                texts.plain(guidance.responsibility().until()),
                texts.plain(guidance.responsibility().coordinator()));
    }

    References references(CardBody body) {
        CardBody.Links links = body.links();
        return new References(
                links.localValues().stream().map(this::localValue).toList(),
                sources(links.sources()),
                links.related().stream().map(criteria::card).toList(),
                links.variants().stream().map(criteria::card).toList(),
                links.attachments().stream()
                        .map(each -> attached(body.code(), each))
                        .toList());
    }

    private Attached attached(String code, CaptionedFile attachment) {
        String type = AttachmentType.of(attachment.file()).map(Enum::name).orElse("");
        LocalizedText alt = attachment.alt();
        return new Attached(
                attachment.file(),
                texts.plainOrNull(attachment.caption()),
                attachment.isImage() ? texts.plain(alt == null ? LocalizedText.finnish("…") : alt) : null,
                type + ", " + size(attachment.size()),
                texts.link(CardLinks.attachment(code, attachment.sha256())));
    }

    private String size(long bytes) {
        return bytes < MEGABYTE
                ? texts.message("card.face.size.kilobytes", Math.max(1, Math.round(bytes / KILOBYTE)))
                : texts.message("card.face.size.megabytes", bytes / MEGABYTE);
    }

    private CardFace.LocalValue localValue(LocalValue value) {
        return new CardFace.LocalValue(
                texts.plain(value.topic()),
                texts.plain(value.local().text()),
                criteria.numbers(value.local().source()),
                texts.plain(value.national().text()),
                criteria.numbers(value.national().source()));
    }

    private List<CardFace.Source> sources(List<Source> sources) {
        List<CardFace.Source> numbered = new ArrayList<>();
        for (Source source : sources) {
            String date = source.date() == null ? "" : " " + FaceTexts.day(source.date());
            numbered.add(new CardFace.Source(
                    numbered.size() + 1, texts.plain(source.title()), source.publisher() + date, source.url()));
        }
        return numbered;
    }
}
