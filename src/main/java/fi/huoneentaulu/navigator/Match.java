package fi.huoneentaulu.navigator;

import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.publishing.Published;

/**
 * A card and whether it fits the client.
 *
 * @param fit the card in force, whether it fits, why, and where to direct instead
 * @param mayDirect whether the professional's profession may direct there; true when it is not known
 * @param mayDeliver whether the professional's profession may deliver the method in its own work
 */
public record Match(Suitabilities.Fit fit, boolean mayDirect, boolean mayDeliver) {

    /**
     * The card.
     *
     * @return the version in force
     */
    public Published<CardBody> card() {
        return fit.card();
    }

    /**
     * Whether it fits.
     *
     * @return the verdict with its reasons
     */
    public Verdict verdict() {
        return fit.verdict();
    }
}
