package fi.huoneentaulu.identity;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.core.type.TypeReference;
import tools.jackson.dataformat.yaml.YAMLMapper;

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

    private record Line(String code, LocalizedText name) {}

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(_ -> takeIn());
    }

    void takeIn() {
        if (rows.count() == 0) {
            read().forEach(line -> rows.saveAndFlush(
                    new ServiceAreaRow(new ServiceArea(line.code(), 0, line.name()), clock.instant())));
        }
    }

    private static List<Line> read() {
        try (InputStream file = FILE.getInputStream()) {
            return new YAMLMapper().readValue(file, new TypeReference<>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
