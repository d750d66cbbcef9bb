package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.fact.Facts;
import java.util.List;

/** The test bench and starter cards for views, without Spring. */
public final class CardCasesFixture {
    private final CardFixture fixture = new CardFixture();

    /** The bench. */
    public CardCases cases() {
        return new CardCases(fixture.bench());
    }

    /** The starter facts. */
    public Facts facts() {
        return fixture.facts();
    }

    /** A starter card. */
    public CardBody starter(String code) {
        return fixture.starterCard(code);
    }

    /** A card with other criteria and other cases. */
    public static CardBody with(CardBody card, Eligibility eligibility, List<TestCase> cases) {
        return new CardBody(
                card.code(),
                card.title(),
                card.summary(),
                card.keywords(),
                card.route(),
                card.audience(),
                card.guidance(),
                eligibility,
                cases,
                card.links(),
                card.stewardship());
    }
}
