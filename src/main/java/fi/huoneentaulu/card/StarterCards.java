package fi.huoneentaulu.card;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.StarterDocuments;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the starter cards into an empty installation, when the facts that their criteria name are there. */
@Component
@Order(StarterCards.AFTER_FACTS)
class StarterCards implements ApplicationRunner {
    static final int AFTER_FACTS = 100;

    private final StarterDocuments starters;
    private final CardContentType type;

    StarterCards(StarterDocuments starters, CardContentType type) {
        this.starters = starters;
        this.type = type;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(() -> starters.takeIn(type));
    }
}
