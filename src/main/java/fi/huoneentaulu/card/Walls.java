package fi.huoneentaulu.card;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Ids;
import fi.huoneentaulu.base.access.ForSignedIn;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.publishing.Published;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The wall of cards that a unit keeps before its eyes; everyone in the unit may change it, no one else. */
@Service
@ForSignedIn
@Transactional
public class Walls {
    private static final int MOST = 24;

    private final WallPinRepository pins;
    private final Cards cards;
    private final CurrentActor actor;
    private final Clock clock;

    Walls(WallPinRepository pins, Cards cards, CurrentActor actor, Clock clock) {
        this.pins = pins;
        this.cards = cards;
        this.actor = actor;
        this.clock = clock;
    }

    /** A move on the wall by one place. */
    public enum Direction {
        EARLIER,
        LATER
    }

    /**
     * The wall of the reader's own unit.
     *
     * @return its cards in order; empty for a reader without a unit
     */
    @Transactional(readOnly = true)
    public List<Published<CardBody>> own() {
        return cards.find(unit().stream()
                .flatMap(unit -> pins.findByUnitOrderByPosition(unit).stream())
                .map(WallPin::card)
                .toList());
    }

    /**
     * Whether a card is on the wall of the reader's own unit.
     *
     * @param card the card's code
     * @return true when it is pinned
     */
    @Transactional(readOnly = true)
    public boolean isPinned(String card) {
        return unit().flatMap(unit -> pins.findByUnitAndCard(unit, card)).isPresent();
    }

    /**
     * Puts a card last on the wall of the reader's own unit; a card that is there already stays where it is.
     *
     * @param card the card's code
     * @throws DomainException when the reader has no unit, there is no such card, or the wall is full
     */
    public void pin(String card) {
        String unit = requiredUnit();
        if (cards.find(card).isEmpty()) {
            throw new DomainException("card.error.unknown", card);
        }
        List<WallPin> wall = pins.findByUnitOrderByPosition(unit);
        if (wall.stream().anyMatch(pin -> pin.card().equals(card))) {
            return;
        }
        if (wall.size() >= MOST) {
            throw new DomainException("card.error.wallFull", MOST);
        }
        int last = wall.isEmpty() ? 0 : wall.getLast().position();
        pins.save(new WallPin(Ids.next(clock.instant()), unit, card, last + 1));
    }

    /**
     * Takes a card off the wall of the reader's own unit, if it is there.
     *
     * @param card the card's code
     * @throws DomainException when the reader has no unit
     */
    public void unpin(String card) {
        pins.findByUnitAndCard(requiredUnit(), card).ifPresent(pins::delete);
    }

    /**
     * Moves a card by one place on the wall of the reader's own unit; at the end of the wall it stays.
     *
     * @param card the card's code
     * @param direction where to
     * @throws DomainException when the reader has no unit
     */
    public void move(String card, Direction direction) {
        List<WallPin> wall = pins.findByUnitOrderByPosition(requiredUnit());
        List<String> codes = wall.stream().map(WallPin::card).toList();
        int from = codes.indexOf(card);
        int to = direction == Direction.EARLIER ? from - 1 : from + 1;
        if (from >= 0 && to >= 0 && to < wall.size()) {
            wall.get(from).swapWith(wall.get(to));
            Stream.of(wall.get(from), wall.get(to)).forEach(pins::save);
        }
    }

    private Optional<String> unit() {
        return actor.find().map(Actor::unitCode);
    }

    private String requiredUnit() {
        return unit().orElseThrow(() -> new DomainException("card.error.noUnit"));
    }
}
