package fi.huoneentaulu.card;

import fi.huoneentaulu.base.Ids;
import java.time.Clock;
import java.util.List;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Gives one unit of the demonstration a wall, so that a first visitor sees what it is for. */
@Component
@Profile("demo")
@Order(DemoWalls.AFTER_CARDS)
class DemoWalls implements ApplicationRunner {
    static final int AFTER_CARDS = StarterCards.AFTER_FACTS + 1;
    private static final String UNIT = "kokkola-terveysasema";
    private static final List<String> CARDS = List.of(
            "ohjattu-omahoito-aikuiset",
            "fysioterapian-suoravastaanotto",
            "elintapavalmennus",
            "hyvinvointilahete",
            "kriisiapu");

    private final WallPinRepository pins;
    private final Clock clock;
    private final TransactionTemplate transaction;

    DemoWalls(WallPinRepository pins, Clock clock, TransactionTemplate transaction) {
        this.pins = pins;
        this.clock = clock;
        this.transaction = transaction;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        transaction.executeWithoutResult(_ -> {
            if (pins.count() == 0) {
                for (int i = 0; i < CARDS.size(); i++) {
                    pins.save(new WallPin(Ids.next(clock.instant()), UNIT, CARDS.get(i), i + 1));
                }
            }
        });
    }
}
