package fi.huoneentaulu.operatingmodel;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.StarterDocuments;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Takes the starter models into an empty installation, when the cards and paths that they point to are there. */
@Component
@Order(StarterModels.AFTER_PATHS)
class StarterModels implements ApplicationRunner {
    static final int AFTER_PATHS = 120;

    private final StarterDocuments starters;
    private final ModelContentType type;

    StarterModels(StarterDocuments starters, ModelContentType type) {
        this.starters = starters;
        this.type = type;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(() -> starters.takeIn(type));
    }
}
