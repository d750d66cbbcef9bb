package fi.huoneentaulu.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists show of every service, kept in memory and read again, as far as it has changed, when a stored one has. */
@Component
class ServiceCatalogue {
    /** A change becomes visible up to so long after the moment that it bears. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private final ServiceRepository services;
    private final ProviderRepository providers;
    private volatile Shelf shelf = new Shelf(new ServiceRepository.Stamp(0, null), Map.of());

    ServiceCatalogue(ServiceRepository services, ProviderRepository providers) {
        this.services = services;
        this.providers = providers;
    }

    private record Shelf(ServiceRepository.Stamp stamp, Map<String, TrayItem> items) {}

    /** What readers may see of services, hidden and old ones included. */
    Collection<TrayItem> all() {
        ServiceRepository.Stamp stamp = services.stamp();
        Shelf known = shelf;
        if (!known.stamp().equals(stamp)) {
            known = refreshed();
        }
        return known.items().values();
    }

    /** A service as it is stored; removed ones are not there. */
    Optional<TrayService> full(String code) {
        return services.findByCode(code).filter(row -> !row.removed()).map(row -> row.service(provider(row)));
    }

    private Provider provider(ServiceRow row) {
        return providers
                .findByCode(row.providerCode())
                .map(ProviderRow::provider)
                .orElseThrow();
    }

    private synchronized Shelf refreshed() {
        ServiceRepository.Stamp stamp = services.stamp();
        Shelf known = shelf;
        if (known.stamp().equals(stamp)) {
            return known;
        }
        Shelf fresh = new Shelf(stamp, items(known));
        shelf = fresh;
        return fresh;
    }

    private Map<String, TrayItem> items(Shelf known) {
        Map<String, Provider> byCode = providers.findAll().stream()
                .map(ProviderRow::provider)
                .collect(Collectors.toMap(Provider::code, Function.identity()));
        Map<String, TrayItem> items = new HashMap<>(known.items());
        @Nullable Instant newest = known.stamp().newestChange();
        Instant since = newest == null ? Instant.EPOCH : newest.minus(LATE);
        List<ServiceRow> rows = changed(since, new UUID(0, 0));
        while (!rows.isEmpty()) {
            rows.forEach(row -> put(items, row, byCode));
            rows = changed(since, rows.getLast().id());
        }
        return Map.copyOf(items);
    }

    /** A few at a time: their texts are long. */
    private List<ServiceRow> changed(Instant since, UUID after) {
        return services.findTop500ByChangedAtGreaterThanEqualAndIdGreaterThanOrderById(since, after);
    }

    private static void put(Map<String, TrayItem> items, ServiceRow row, Map<String, Provider> byCode) {
        if (row.removed()) {
            items.remove(row.code());
        } else {
            Provider provider = Objects.requireNonNull(byCode.get(row.providerCode()));
            items.put(row.code(), TrayItem.of(row.service(provider)));
        }
    }
}
