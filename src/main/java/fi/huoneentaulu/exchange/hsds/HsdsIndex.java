package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.Listing;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Term;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What stands behind the ids of HSDS, made anew when the directory has changed. */
@Component
class HsdsIndex {
    private final OwnTerms ownTerms;
    private volatile @Nullable Shelf shelf;

    HsdsIndex(OwnTerms ownTerms) {
        this.ownTerms = ownTerms;
    }

    /** A way to a service, by its number. */
    record Way(ListedService service, int channel) {}

    private record Shelf(
            Listing of,
            Map<UUID, ListedService> services,
            Map<UUID, Way> ways,
            Map<UUID, Provider> organizations,
            Map<UUID, HsdsTerm> terms,
            Map<UUID, HsdsTaxonomy> taxonomies) {}

    Optional<ListedService> service(Listing listing, UUID id) {
        return Optional.ofNullable(shelf(listing).services().get(id));
    }

    Optional<Way> way(Listing listing, UUID id) {
        return Optional.ofNullable(shelf(listing).ways().get(id));
    }

    /** The organizations by code. */
    Map<UUID, Provider> organizations(Listing listing) {
        return shelf(listing).organizations();
    }

    /** Our own terms, then those of others by taxonomy and code. */
    Map<UUID, HsdsTerm> terms(Listing listing) {
        return shelf(listing).terms();
    }

    Map<UUID, HsdsTaxonomy> taxonomies(Listing listing) {
        return shelf(listing).taxonomies();
    }

    private Shelf shelf(Listing listing) {
        Shelf known = shelf;
        if (known == null || known.of() != listing) {
            known = made(listing);
            shelf = known;
        }
        return known;
    }

    private Shelf made(Listing listing) {
        Map<UUID, ListedService> services = new HashMap<>();
        Map<UUID, Way> ways = new HashMap<>();
        Map<String, Provider> providers = new TreeMap<>();
        for (ListedService service : listing.services()) {
            services.put(HsdsIds.service(service.code()), service);
            for (int channel = 0; channel < service.channels(); channel++) {
                ways.put(HsdsIds.serviceAtLocation(service.code(), channel), new Way(service, channel));
            }
            providers.put(service.item().provider().code(), service.item().provider());
        }
        Map<UUID, Provider> organizations = new LinkedHashMap<>();
        providers.values().forEach(provider -> organizations.put(HsdsIds.organization(provider.code()), provider));
        Map<UUID, HsdsTerm> terms = terms(listing.services());
        return new Shelf(listing, services, ways, organizations, terms, taxonomies(terms));
    }

    private Map<UUID, HsdsTerm> terms(List<ListedService> services) {
        Map<UUID, HsdsTerm> terms = new LinkedHashMap<>();
        ownTerms.all().forEach(term -> terms.put(term.id(), term));
        services.stream()
                .flatMap(service -> service.terms().stream())
                .distinct()
                .sorted(Comparator.comparing(Term::taxonomy).thenComparing(Term::code))
                .map(HsdsTerm::of)
                .forEach(term -> terms.putIfAbsent(term.id(), term));
        return terms;
    }

    private Map<UUID, HsdsTaxonomy> taxonomies(Map<UUID, HsdsTerm> terms) {
        Map<UUID, HsdsTaxonomy> taxonomies = new LinkedHashMap<>();
        terms.values()
                .forEach(term -> taxonomies.computeIfAbsent(
                        term.taxonomyId(), id -> new HsdsTaxonomy(id, term.taxonomy(), description(term.taxonomy()))));
        return taxonomies;
    }

    private String description(String taxonomy) {
        return OwnTaxonomy.of(taxonomy)
                .map(own -> ownTerms.english("hsds.taxonomy." + own.name()))
                .orElse(taxonomy);
    }
}
