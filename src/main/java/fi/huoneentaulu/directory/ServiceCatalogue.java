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

    private record Shelf(ServiceRepository.Stamp stamp, Map<String, Kept> kept, List<TrayItem> items) {
        Shelf(ServiceRepository.Stamp stamp, Map<String, Kept> kept) {
            this(
                    stamp,
                    kept,
                    kept.values().stream()
                            .filter(each -> !each.removed())
                            .map(Kept::item)
                            .toList());
        }
    }

    /**
     * A service with what those who keep it must know.
     *
     * @param item what lists show of it
     * @param removed whether it was taken off the tray
     * @param waiting whether a change at its source waits for a decision
     */
    record Kept(TrayItem item, boolean removed, boolean waiting) {}

    /** The services that were not taken off the tray, old ones included. */
    List<TrayItem> all() {
        return current().items();
    }

    /** Every service, removed ones included. */
    Collection<Kept> kept() {
        return current().kept().values();
    }

    private Shelf current() {
        Shelf known = shelf;
        return known.stamp().equals(services.stamp()) ? known : refreshed();
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
        Shelf fresh = new Shelf(stamp, kept(known));
        shelf = fresh;
        return fresh;
    }

    private Map<String, Kept> kept(Shelf known) {
        Map<String, Provider> byCode = providers.findAll().stream()
                .map(ProviderRow::provider)
                .collect(Collectors.toMap(Provider::code, Function.identity()));
        Map<String, Kept> kept = new HashMap<>(known.kept());
        @Nullable Instant newest = known.stamp().newestChange();
        Instant since = newest == null ? Instant.EPOCH : newest.minus(LATE);
        List<ServiceRow> rows = changed(since, new UUID(0, 0));
        while (!rows.isEmpty()) {
            rows.forEach(row -> put(kept, row, byCode));
            rows = changed(since, rows.getLast().id());
        }
        return Map.copyOf(kept);
    }

    /** A few at a time: their texts are long. */
    private List<ServiceRow> changed(Instant since, UUID after) {
        return services.findTop500ByChangedAtGreaterThanEqualAndIdGreaterThanOrderById(since, after);
    }

    private static void put(Map<String, Kept> kept, ServiceRow row, Map<String, Provider> byCode) {
        Provider provider = Objects.requireNonNull(byCode.get(row.providerCode()));
        TrayItem item = TrayItem.of(row.service(provider));
        kept.put(row.code(), new Kept(item, row.removed(), !row.waiting().isEmpty()));
    }
}
