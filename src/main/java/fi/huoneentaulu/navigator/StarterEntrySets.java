package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.StarterDocuments;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the starter entry sets into an empty installation, when the cards that their cases name are there. */
@Component
@Order(StarterEntrySets.AFTER_CARDS)
class StarterEntrySets implements ApplicationRunner {
    static final int AFTER_CARDS = 200;

    private final StarterDocuments starters;
    private final EntrySetType type;

    StarterEntrySets(StarterDocuments starters, EntrySetType type) {
        this.starters = starters;
        this.type = type;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(() -> starters.takeIn(type));
    }
}
