package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForMaintainers;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;

/** Runs the test cases of cards that are being written, for their authors and for those who decide on them. */
@Service
@ForMaintainers
public class CardCases {
    private final CardTestBench bench;

    CardCases(CardTestBench bench) {
        this.bench = bench;
    }

    /**
     * Runs cases against the criteria of a card, published or not; nothing is stored.
     *
     * @param card the card as it is now
     * @param cases the cases, in the place of the card's own
     * @return how the cases came out, and the branches of the criteria that have none
     */
    public CaseReport run(CardBody card, List<TestCase> cases) {
        return bench.run(new CardBody(
                card.code(),
                card.title(),
                card.summary(),
                card.keywords(),
                card.route(),
                card.audience(),
                card.guidance(),
                card.eligibility(),
                cases,
                card.links(),
                card.stewardship()));
    }

    /**
     * The facts that a case of a card can answer: those that its criteria ask, and the municipality where it picks the
     * agreement.
     *
     * @param card the card as it is now
     * @return the keys in the order in which the criteria ask them
     */
    public Set<String> facts(CardBody card) {
        Set<String> facts = new LinkedHashSet<>(card.eligibility().facts());
        CardBody.Audience audience = card.audience();
        if (audience.overrides().stream().anyMatch(each -> each.ages() != null)) {
            facts.add(CardCriteria.AGE);
            facts.add(CardCriteria.MUNICIPALITY);
        }
        if (audience.coverage().nearness() > 0) {
            facts.add(CardCriteria.MUNICIPALITY);
        }
        return facts;
    }
}
