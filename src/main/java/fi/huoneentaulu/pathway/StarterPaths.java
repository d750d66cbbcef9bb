package fi.huoneentaulu.pathway;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.StarterDocuments;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the starter paths into an installation without paths, when the cards that stand on them are there. */
@Component
@Order(StarterPaths.AFTER_CARDS)
class StarterPaths implements ApplicationRunner {
    static final int AFTER_CARDS = 110;

    private final StarterDocuments starters;
    private final PathwayContentType type;

    StarterPaths(StarterDocuments starters, PathwayContentType type) {
        this.starters = starters;
        this.type = type;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(() -> starters.takeIn(type));
    }
}
