package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.ScheduledJob;
import org.springframework.stereotype.Component;

/** Takes services that have grown too old to be shown out of the search, every night. */
@Component
class HiddenServicesJob implements ScheduledJob {
    private final ServiceCatalogue catalogue;
    private final ServiceShelf shelf;

    HiddenServicesJob(ServiceCatalogue catalogue, ServiceShelf shelf) {
        this.catalogue = catalogue;
        this.shelf = shelf;
    }

    @Override
    public String name() {
        return "hidden-services";
    }

    @Override
    public String cron() {
        return "0 10 0 * * *";
    }

    @Override
    public void run() {
        catalogue.all().forEach(shelf::hideWhenOld);
    }
}
