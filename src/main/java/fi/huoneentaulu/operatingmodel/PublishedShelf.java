package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The cards of this installation. */
@Component
class CardsInForce implements CardShelf {
    private final Cards cards;

    CardsInForce(Cards cards) {
        this.cards = cards;
    }

    @Override
    public Set<String> inForce(List<String> codes) {
        return cards.find(codes).stream().map(Published::code).collect(Collectors.toUnmodifiableSet());
    }
}
