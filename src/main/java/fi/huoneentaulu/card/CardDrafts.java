package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.printing.Pdf;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.DraftReading;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.publishing.Stewardship;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Cards that are being written: how they look so far, what they lack, and what a new one begins with. */
@Service
@ForMaintainers
public class CardDrafts {
    private final Drafts drafts;
    private final Cards cards;
    private final CardContentType type;
    private final CardFaces faces;
    private final CardPrints prints;
    private final CardFiles files;
    private final CardTranslations translations;
    private final Clock clock;

    CardDrafts(
            Drafts drafts,
            Cards cards,
            CardContentType type,
            CardFaces faces,
            CardPrints prints,
            CardFiles files,
            CardTranslations translations,
            Clock clock) {
        this.drafts = drafts;
        this.cards = cards;
        this.type = type;
        this.faces = faces;
        this.prints = prints;
        this.files = files;
        this.translations = translations;
        this.clock = clock;
    }

    /**
     * A draft as its readers would see it.
     *
     * @param body the card so far, with placeholders where something is missing
     * @param face its plaque
     * @param problems what stands in the way of sending it for decision
     */
    public record Preview(CardBody body, CardFace face, List<ContentProblem> problems) {}

    /**
     * How a draft looks.
     *
     * @param draft the draft
     * @param language the author's language
     * @return the plaque so far and what it lacks
     */
    public Preview preview(Draft draft, Language language) {
        String code = draft.subject().code();
        DraftReading<CardBody> reading = type.codec().readDraft(code, draft.body());
        Published<CardBody> asIfPublished = new Published<>(
                code,
                Optional.ofNullable(draft.baseVersion()).orElse(0) + 1,
                reading.body(),
                clock.instant(),
                check(code));
        CardFace face = faces.face(asIfPublished, FaceReader.onPage(language, null));
        List<ContentProblem> problems =
                reading.problems().isEmpty() ? drafts.problems(draft.subject()) : reading.problems();
        return new Preview(reading.body(), face, problems);
    }

    /**
     * Whether a face fits one A4 at a type that a wall can carry.
     *
     * @param face the face
     * @return false when it takes a second page even in the tightest spacing
     */
    public boolean fits(CardFace face) {
        Pdf pdf = prints.pdf(face).pdf().get();
        return pdf.fits();
    }

    /**
     * The translations whose Finnish has changed since, in the versions before or in the draft itself.
     *
     * @param draft the draft
     * @return the places of the texts with the language at the end, as in {@code steps.0.sv}; none for a new card
     */
    public Set<String> olderThanFinnish(Draft draft) {
        return cards.find(draft.subject().code())
                .map(card ->
                        translations.older(card, CardTree.parse(draft.body().json())))
                .orElse(Set.of());
    }

    /**
     * Begins a card as a copy of another: for another age group or another service area.
     *
     * @param pattern the code of a card in force
     * @param code the new card's code
     * @return its draft; it has no decision, and says that it is a sample until it is decided on
     * @throws DomainException when there is no such pattern, or the code is taken or is not one
     */
    @ForCoordinators
    public Draft copy(String pattern, String code) {
        CardBody body = cards.find(pattern)
                .map(Published::body)
                .orElseThrow(() -> new DomainException("card.error.unknown", pattern));
        DraftBody copied = DraftBody.parse(type.codec().write(body));
        for (String own : List.of("code", "decision", "checkedOn", "checkedBy", "reviewDue")) {
            copied = copied.without(own);
        }
        return drafts.create(Subject.card(code), copied);
    }

    /**
     * Begins an empty card.
     *
     * @param code its code
     * @param title its Finnish title
     * @return its draft
     * @throws DomainException when the code is taken or is not one
     */
    @ForCoordinators
    public Draft empty(String code, String title) {
        DraftBody body = DraftBody.parse("""
                {"mode": "PHONE", "sector": "COUNTY", "level": "BASIC", "coverage": "country"}""").withText("title.fi", title).withText("validFrom", today().toString());
        return drafts.create(Subject.card(code), body);
    }

    /**
     * Criteria as they stand in a draft.
     *
     * @param criteria the criteria
     * @return the value of the place {@code eligibility}
     */
    public JsonNode criteria(Eligibility criteria) {
        return files.part(criteria);
    }

    /**
     * Test cases as they stand in a draft.
     *
     * @param cases the cases
     * @return the value of the place {@code cases}
     */
    public JsonNode cases(List<TestCase> cases) {
        return files.part(cases);
    }

    private Check check(String code) {
        return cards.find(code)
                .map(Published::check)
                .orElseGet(() ->
                        new Check(today(), LocalizedText.finnish("…"), today().plusMonths(Stewardship.REVIEW_MONTHS)));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), CardFaces.FINLAND);
    }
}
