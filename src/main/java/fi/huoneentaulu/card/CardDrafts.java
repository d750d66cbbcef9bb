package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForCoordinators;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.printing.Pdf;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import org.springframework.stereotype.Service;
import tools.jackson.databind.JsonNode;

/** Cards that are being written: how they look so far and what a new one begins with. */
@Service
@ForMaintainers
public class CardDrafts {
    private final Drafts drafts;
    private final CardFaces faces;
    private final CardPrints prints;
    private final CardFiles files;

    CardDrafts(Drafts drafts, CardFaces faces, CardPrints prints, CardFiles files) {
        this.drafts = drafts;
        this.faces = faces;
        this.prints = prints;
        this.files = files;
    }

    /**
     * The plaque of a card that is being written.
     *
     * @param next the card as if it were in force
     * @param language the author's language
     * @return the plaque so far
     */
    public CardFace face(Published<CardBody> next, Language language) {
        return faces.face(next, FaceReader.onPage(language, null));
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
     * Begins an empty card.
     *
     * @param code its code
     * @param title its Finnish title
     * @return its draft
     * @throws fi.huoneentaulu.base.DomainException when it has no title, or the code is taken or is not one
     */
    @ForCoordinators
    public Draft empty(String code, String title) {
        return drafts.begin(Subject.card(code), title, DraftBody.parse("""
                {"mode": "PHONE", "sector": "COUNTY", "level": "BASIC", "coverage": "country"}"""));
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
}
