package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.ForCoordinators;
import org.springframework.stereotype.Service;

/** Runs the test cases of cards that are being written. */
@Service
@ForCoordinators
public class CardCases {
    private final CardTestBench bench;

    CardCases(CardTestBench bench) {
        this.bench = bench;
    }

    /**
     * Runs every case of a card, published or not; nothing is stored.
     *
     * @param card the card as it is now
     * @return how the cases came out, and the branches of the criteria that have none
     */
    public CaseReport run(CardBody card) {
        return bench.run(card);
    }
}
