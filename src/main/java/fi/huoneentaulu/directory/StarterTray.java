package fi.huoneentaulu.directory;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.base.pack.YamlText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty tray from {@code content/tray}; what is stored is never overwritten. */
@Component
@Order(StarterTray.AFTER_CARDS)
class StarterTray implements ApplicationRunner {
    static final int AFTER_CARDS = 210;
    private static final Logger LOG = LoggerFactory.getLogger(StarterTray.class);

    private final ProviderRepository providers;
    private final ServiceRepository services;
    private final ServiceShelf shelf;
    private final TransactionTemplate transactions;
    private final Clock clock;

    StarterTray(
            ProviderRepository providers,
            ServiceRepository services,
            ServiceShelf shelf,
            TransactionTemplate transactions,
            Clock clock) {
        this.providers = providers;
        this.services = services;
        this.shelf = shelf;
        this.transactions = transactions;
        this.clock = clock;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        AsSystem.run(() -> transactions.executeWithoutResult(_ -> takeInWhenEmpty()));
    }

    private void takeInWhenEmpty() {
        if (services.stamp().count() > 0) {
            return;
        }
        Instant now = clock.instant();
        List<TrayService> read = read();
        read.stream()
                .map(TrayService::provider)
                .distinct()
                .forEach(provider -> providers.save(new ProviderRow(provider, null, now)));
        read.forEach(service ->
                shelf.put(new ServiceRow(service, service.provider().name().fi(), now), service.provider()));
        LOG.info("Took in {} starter services", read.size());
    }

    /**
     * The starter services.
     *
     * @throws IllegalStateException when a file is not as it should be
     */
    static List<TrayService> read() {
        try {
            List<TrayService> services = new ArrayList<>();
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:content/tray/*.yaml")) {
                services.addAll(read(file));
            }
            services.sort(Comparator.comparing(TrayService::code));
            return List.copyOf(services);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<TrayService> read(Resource file) throws IOException {
        String text = file.getContentAsString(StandardCharsets.UTF_8);
        try {
            ProviderFile read = TrayMapper.YAML.readValue(new YamlText(text), ProviderFile.class);
            Provider provider = read.provider(Objects.requireNonNull(read.code(), "code is missing"));
            return Objects.requireNonNullElse(read.services(), List.<ServiceFile>of()).stream()
                    .map(service -> service.service(provider))
                    .toList();
        } catch (RuntimeException e) {
            throw new IllegalStateException("Cannot read " + file.getFilename() + ": " + e.getMessage(), e);
        }
    }
}
