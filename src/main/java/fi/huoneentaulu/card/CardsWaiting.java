package fi.huoneentaulu.card;

import fi.huoneentaulu.base.keeping.Keeper;
import fi.huoneentaulu.base.keeping.Waiting;
import fi.huoneentaulu.base.keeping.WaitingSource;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What waits in the cards in force alone: cases that do not come out as they must. */
@Component
@Order(20)
class CardsWaiting implements WaitingSource {
    private final Cards cards;
    private final CardFailures failures;

    CardsWaiting(Cards cards, CardFailures failures) {
        this.cards = cards;
        this.failures = failures;
    }

    @Override
    public List<Waiting> waitingFor(Keeper keeper) {
        if (!keeper.writes()) {
            return List.of();
        }
        return List.of(new Waiting(
                "card.waiting.failing",
                failures.among(cards.all()).stream()
                        .map(card -> new Waiting.Line(
                                card.body().title().text(keeper.language()),
                                CardLinks.keeping(card.code()),
                                card.publishedAt(),
                                null))
                        .toList()));
    }
}
