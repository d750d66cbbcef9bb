package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.directory.Accessibility;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.Listing;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.ServiceDirectory;
import fi.huoneentaulu.directory.TrayItem;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Which services another system asks for. */
@Component
class HsdsFilters {
    private final ServiceDirectory directory;
    private final HsdsIndex index;
    private final Areas areas;

    HsdsFilters(ServiceDirectory directory, HsdsIndex index, Areas areas) {
        this.directory = directory;
        this.index = index;
        this.areas = areas;
    }

    /**
     * The services of a listing that are asked for, by code.
     *
     * @throws DomainException when a term or a postal code is none that can be asked for
     */
    List<ListedService> of(Listing listing, HsdsQuery query) {
        Predicate<ListedService> wanted = searched(query).and(classified(listing, query));
        UUID organization = query.organization();
        if (organization != null) {
            Provider provider = index.organizations(listing).get(organization);
            wanted = wanted.and(service ->
                    provider != null && service.item().provider().code().equals(provider.code()));
        }
        Instant after = query.modifiedAfter();
        if (after != null) {
            wanted = wanted.and(service -> !service.changedAt().isBefore(after));
        }
        if (query.postcode() != null) {
            wanted = wanted.and(covering(listing, query.postcode()));
        }
        return listing.services().stream().filter(wanted).toList();
    }

    private Predicate<ListedService> searched(HsdsQuery query) {
        if (query.search() == null) {
            return _ -> true;
        }
        return directory
                .saying(query.search())
                .<Predicate<ListedService>>map(codes -> service -> codes.contains(service.code()))
                .orElse(_ -> true);
    }

    private Predicate<ListedService> classified(Listing listing, HsdsQuery query) {
        Predicate<ListedService> wanted = _ -> true;
        if (query.term() != null) {
            HsdsTerm term = index.terms(listing).get(query.term());
            wanted = term == null ? _ -> false : has(term);
        }
        if (query.taxonomy() != null) {
            HsdsTaxonomy taxonomy = index.taxonomies(listing).get(query.taxonomy());
            wanted = wanted.and(taxonomy == null ? _ -> false : hasAny(taxonomy.name()));
        }
        return wanted;
    }

    private static Predicate<ListedService> has(HsdsTerm term) {
        String code = term.code();
        return OwnTaxonomy.of(term.taxonomy())
                .<Predicate<ListedService>>map(
                        own -> service -> codes(own, service).contains(code))
                .orElse(service -> service.terms().stream()
                        .anyMatch(each -> each.taxonomy().equals(term.taxonomy())
                                && each.code().equals(code)));
    }

    private static Predicate<ListedService> hasAny(String taxonomy) {
        return OwnTaxonomy.of(taxonomy)
                .<Predicate<ListedService>>map(
                        own -> service -> !codes(own, service).isEmpty())
                .orElse(service -> service.terms().stream()
                        .anyMatch(each -> each.taxonomy().equals(taxonomy)));
    }

    private static Set<String> codes(OwnTaxonomy taxonomy, ListedService service) {
        TrayItem item = service.item();
        return switch (taxonomy) {
            case MARK -> throw new DomainException("hsds.error.mark");
            case NEED -> names(item.needs());
            case TARGET_GROUP -> names(item.groups());
            case ROLE -> Set.of(item.role().name());
            case SECTOR -> Set.of(item.provider().sector().name());
            case COST -> Set.of(item.cost().name());
            case ACCESSIBILITY ->
                service.accessibility().stream().map(Accessibility::name).collect(Collectors.toSet());
            case ROOM ->
                item.capacity() == null
                        ? Set.of()
                        : Set.of(item.capacity().state().name());
            case AREA -> item.coverage().stream().map(Coverage::text).collect(Collectors.toSet());
        };
    }

    private static Set<String> names(Set<? extends Enum<?>> values) {
        return values.stream().map(Enum::name).collect(Collectors.toSet());
    }

    /** No register of postal codes is at hand: the addresses in the directory tell where a code is. */
    private Predicate<ListedService> covering(Listing listing, String postcode) {
        Set<String> municipalities = listing.services().stream()
                .map(service -> service.postalCodes().get(postcode))
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (municipalities.isEmpty()) {
            throw new DomainException("hsds.error.postcode", postcode);
        }
        Set<Coverage> around = municipalities.stream()
                .flatMap(each -> areas.around(each).stream())
                .collect(Collectors.toSet());
        return service -> service.item().coverage().stream().anyMatch(around::contains);
    }
}
