package fi.huoneentaulu.directory;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What lists show of every service, kept in memory and read again, as far as it has changed, when a stored one has. */
@Component
class ServiceCatalogue {
    /** A change becomes visible up to so long after the moment that it bears. */
    private static final Duration LATE = Duration.ofSeconds(10);

    private static final Shelf NOTHING = Shelf.of(new ServiceRepository.Stamp(0, null, null), Map.of());

    private final ServiceRepository services;
    private final ProviderRepository providers;
    private final Map<Term, Term> terms = new ConcurrentHashMap<>();
    private volatile Shelf shelf = NOTHING;

    ServiceCatalogue(ServiceRepository services, ProviderRepository providers) {
        this.services = services;
        this.providers = providers;
    }

    private record Shelf(
            ServiceRepository.Stamp stamp, Map<String, Kept> kept, List<ListedService> listed, List<TrayItem> items) {

        static Shelf of(ServiceRepository.Stamp stamp, Map<String, Kept> kept) {
            List<ListedService> listed = kept.values().stream()
                    .filter(each -> !each.removed())
                    .map(Kept::listed)
                    .sorted(Comparator.comparing(ListedService::code))
                    .toList();
            return new Shelf(
                    stamp,
                    kept,
                    listed,
                    listed.stream().map(ListedService::item).toList());
        }
    }

    /**
     * A service with what those who keep it must know.
     *
     * @param listed what lists and interfaces show of it
     * @param removed whether it was taken off the tray
     * @param waiting whether a change at its source waits for a decision
     */
    record Kept(ListedService listed, boolean removed, boolean waiting) {
        TrayItem item() {
            return listed.item();
        }
    }

    /** The services that were not taken off the tray, old ones included. */
    List<TrayItem> all() {
        return current().items();
    }

    /** The same by code, for interfaces; another list when anything has changed. */
    List<ListedService> listed() {
        return current().listed();
    }

    /** Another text whenever any service has changed. */
    String stamp() {
        ServiceRepository.Stamp stamp = current().stamp();
        return stamp.count() + "-" + stamp.newestChange() + "-" + stamp.providerChanges();
    }

    /** Every service, removed ones included. */
    Collection<Kept> kept() {
        return current().kept().values();
    }

    private Shelf current() {
        Shelf known = shelf;
        return known.stamp().equals(services.stamp()) ? known : refreshed();
    }

    /** Services as they are stored, in the order of their codes; removed ones are not there. */
    List<StoredService> stored(Collection<String> codes) {
        Map<String, Provider> byCode = new HashMap<>();
        Map<String, ServiceRow> rows = services.findByCodeIn(codes).stream()
                .filter(row -> !row.removed())
                .collect(Collectors.toMap(ServiceRow::code, Function.identity()));
        return codes.stream()
                .map(rows::get)
                .filter(Objects::nonNull)
                .map(row -> new StoredService(
                        row.service(byCode.computeIfAbsent(row.providerCode(), _ -> provider(row))), row.changedAt()))
                .toList();
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
        boolean sameProviders =
                Objects.equals(stamp.providerChanges(), known.stamp().providerChanges());
        Map<String, Kept> kept = kept(sameProviders ? known : NOTHING);
        // none is deleted, but an installation can be put back to what it was
        boolean fewer = kept.size() > stamp.count();
        Shelf fresh = Shelf.of(stamp, fewer ? kept(NOTHING) : kept);
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

    private void put(Map<String, Kept> kept, ServiceRow row, Map<String, Provider> byCode) {
        Provider provider = Objects.requireNonNull(byCode.get(row.providerCode()));
        ListedService listed = ListedService.of(row.service(provider), row.changedAt(), this::shared);
        kept.put(row.code(), new Kept(listed, row.removed(), !row.waiting().isEmpty()));
    }

    /** Thousands of services stand under the same terms. */
    private Term shared(Term term) {
        return terms.computeIfAbsent(term, Function.identity());
    }
}
