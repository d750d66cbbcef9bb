package fi.huoneentaulu.card;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Ages;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Prepares the face of a card for a reader: language, local agreement, freshness, opening hours at this moment. */
@Service
@ForReaders
public class CardFaces {

    private final Areas areas;
    private final Facts facts;
    private final CardCriteria localCriteria;
    private final CardTitles titles;
    private final Messages messages;
    private final PublicAddress address;
    private final OpeningHours openingHours;
    private final Clock clock;

    CardFaces(
            Areas areas,
            Facts facts,
            CardCriteria localCriteria,
            CardTitles titles,
            Messages messages,
            PublicAddress address,
            OpeningHours openingHours,
            Clock clock) {
        this.areas = areas;
        this.facts = facts;
        this.localCriteria = localCriteria;
        this.titles = titles;
        this.messages = messages;
        this.address = address;
        this.openingHours = openingHours;
        this.clock = clock;
    }

    /**
     * The face of a card.
     *
     * @param card a published version
     * @param reader for whom
     * @return the face as of now
     */
    public CardFace face(Published<CardBody> card, FaceReader reader) {
        CardBody body = card.body();
        LocalDateTime now = LocalDateTime.ofInstant(clock.instant(), FinnishTime.ZONE);
        FaceTexts texts = new FaceTexts(messages, reader.language(), reader.linkRoot());
        FaceCriteria criteria =
                new FaceCriteria(texts, facts.sentences(), body.links().sources(), titles::title);
        CardBody.Override local = Optional.ofNullable(reader.municipality())
                .flatMap(municipality -> localCriteria.override(body, municipality))
                .orElse(null);
        FaceFoot foot = new FaceFoot(texts, now.toLocalDate());
        FaceBody parts = new FaceBody(texts, criteria, new FaceContacts(texts, openingHours, now));
        Ages localAges = local == null ? null : local.ages();
        Eligibility eligibility =
                localAges == null ? body.eligibility() : CardCriteria.withAges(body.eligibility(), localAges);
        return new CardFace(
                head(card, texts),
                new FaceKeys(texts)
                        .keys(body.route(), localAges == null ? body.audience().ages() : localAges),
                foot.notices(body, isElsewhere(body, reader.municipality()) ? areaName(body, texts) : null),
                parts.criteria(body, eligibility, local == null ? null : local.note(), localName(local)),
                parts.guidance(body, local == null ? null : local.contact()),
                parts.references(body),
                foot.foot(card, address.root() + CardLinks.path(card.code()) + "?v=" + card.version()));
    }

    private CardFace.Head head(Published<CardBody> card, FaceTexts texts) {
        CardBody body = card.body();
        CardBody.Route route = body.route();
        Integer step = route.step();
        String level = texts.name(route.level());
        return new CardFace.Head(
                card.code(),
                card.version(),
                texts.language().tag(),
                texts.plain(body.title()),
                texts.plain(body.summary()),
                route.sector().name().toLowerCase(Locale.ROOT),
                texts.name(route.sector()),
                texts.own(areaName(body, texts)),
                step,
                step == null ? level : texts.message("card.face.step", step.toString()) + " · " + level,
                body.stewardship().sample());
    }

    private String areaName(CardBody body, FaceTexts texts) {
        return areas.name(body.audience().coverage())
                .map(name -> name.text(texts.language()))
                .orElseGet(() -> texts.message("card.face.country"));
    }

    private boolean isElsewhere(CardBody body, @Nullable String municipality) {
        return municipality != null && !areas.covers(body.audience().coverage(), municipality);
    }

    private @Nullable LocalizedText localName(CardBody.@Nullable Override local) {
        return Optional.ofNullable(local)
                .map(CardBody.Override::area)
                .flatMap((Coverage area) -> areas.name(area))
                .orElse(null);
    }
}
