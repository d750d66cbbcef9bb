package fi.huoneentaulu.identity;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Takes the starter service areas into an installation that has none; what is stored is never overwritten. */
@Component
class StarterServiceAreas implements SmartInitializingSingleton {
    private static final Resource FILE = new ClassPathResource("content/service-areas.yaml");

    private final ServiceAreaRows rows;
    private final TransactionTemplate transaction;
    private final Clock clock;

    StarterServiceAreas(ServiceAreaRows rows, TransactionTemplate transaction, Clock clock) {
        this.rows = rows;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> takeIn());
    }

    void takeIn() {
        if (rows.count() == 0) {
            read().forEach(area -> rows.saveAndFlush(new ServiceAreaRow(area, clock.instant())));
        }
    }

    private static List<ServiceArea> read() {
        try {
            return ServiceAreaFiles.read(FILE.getContentAsString(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ServiceAreaFiles.Refusal e) {
            throw new IllegalStateException(e);
        }
    }
}
