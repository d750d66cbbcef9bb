package fi.huoneentaulu.card;

import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.base.PublicAddressFixture;
import fi.huoneentaulu.printing.Pdfs;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.PageTemplates;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Faces of the starter cards and what draws them, without Spring; the public address is {@code https://taulu.example}. */
final class FaceFixture {
    static final String ROOT = "https://taulu.example";

    private final CardFixture cards = new CardFixture();
    private final List<ContentFile<CardBody>> starter = cards.starterCards();
    private final CardFaceRenderer renderer = new CardFaceRenderer(PageTemplates.of("card"));
    private final CardPdfs pdfs = new CardPdfs(renderer, new Pdfs());

    List<ContentFile<CardBody>> starter() {
        return starter;
    }

    ContentFile<CardBody> starter(String code) {
        return starter.stream()
                .filter(each -> each.body().code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    CardFaceRenderer renderer() {
        return renderer;
    }

    CardPdfs pdfs() {
        return pdfs;
    }

    CardFace face(ContentFile<CardBody> card, Language language, @Nullable String municipality) {
        return face(card, new FaceReader(language, municipality, ""), TestClock.START);
    }

    CardFace face(ContentFile<CardBody> card, FaceReader reader, ZonedDateTime now) {
        CardFaces faces = new CardFaces(
                AreasFixture.areas(),
                cards.facts(),
                cards.criteria(),
                code -> starter.stream()
                        .filter(each -> each.body().code().equals(code))
                        .map(each -> each.body().title())
                        .findFirst()
                        .or(Optional::empty),
                MessagesFixture.messages(),
                PublicAddressFixture.at(ROOT),
                new OpeningHours(),
                Clock.fixed(now.toInstant(), now.getZone()));
        return faces.face(new Published<>(card.body().code(), 4, card.body(), now.toInstant(), card.check()), reader);
    }
}
