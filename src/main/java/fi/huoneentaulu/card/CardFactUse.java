package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.RuleProblem;
import fi.huoneentaulu.fact.FactUse;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import org.springframework.stereotype.Component;

/** Facts that the criteria of cards in force or of drafts ask. */
@Component
class CardFactUse implements FactUse {
    private final Cards cards;
    private final Drafts drafts;
    private final Facts facts;

    CardFactUse(Cards cards, Drafts drafts, Facts facts) {
        this.cards = cards;
        this.drafts = drafts;
        this.facts = facts;
    }

    @Override
    public boolean asks(String key) {
        String named = "\"fact\":\"" + key + "\"";
        return cards.all().stream()
                        .anyMatch(card -> card.body().eligibility().facts().contains(key))
                || drafts.all().stream().anyMatch(draft -> draft.body().json().contains(named));
    }

    @Override
    public List<String> faulty() {
        return cards.all().stream()
                .filter(card -> !RuleProblem.in(card.body().eligibility(), facts.catalogue())
                        .isEmpty())
                .map(Published::code)
                .toList();
    }
}
