package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.card.VerdictsDisabledException;
import org.springframework.stereotype.Service;

/** From a client's situation to the cards that fit, by the cards' own criteria. Nothing that is answered is stored. */
@Service
@ForReaders
public class Navigations {
    private final Cards cards;
    private final Matching matching;
    private final EntrySets entrySets;
    private final Suitabilities suitabilities;

    Navigations(Cards cards, Matching matching, EntrySets entrySets, Suitabilities suitabilities) {
        this.cards = cards;
        this.matching = matching;
        this.entrySets = entrySets;
        this.suitabilities = suitabilities;
    }

    /**
     * Whether verdicts are given here at all.
     *
     * @return {@code huoneentaulu.verdicts.enabled}
     */
    public boolean enabled() {
        return suitabilities.enabled();
    }

    /**
     * The cards that fit a client, from the general entry set.
     *
     * @param situation what is known
     * @return the cards, what to ask next, and what comes before every other way
     * @throws VerdictsDisabledException when verdicts are switched off
     */
    public Navigation navigate(Situation situation) {
        return navigate(situation, entrySets.general().map(EntrySetBody::start).orElse(Start.ANYWHERE));
    }

    /**
     * The cards that fit a client.
     *
     * @param situation what is known
     * @param start what it begins from
     * @return the cards, what to ask next, and what comes before every other way
     * @throws VerdictsDisabledException when verdicts are switched off
     */
    public Navigation navigate(Situation situation, Start start) {
        return matching.navigate(situation, start, cards.all());
    }
}
