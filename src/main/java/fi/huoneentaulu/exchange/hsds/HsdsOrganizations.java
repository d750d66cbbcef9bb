package fi.huoneentaulu.exchange.hsds;

import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.Listing;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.ServiceDirectory;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Who provides the services that readers may see, as HSDS has organizations. */
@Service
@ForReaders
public class HsdsOrganizations {
    private final ServiceDirectory directory;
    private final HsdsIndex index;
    private final HsdsFilters filters;
    private final OrganizationExport export;
    private final ServiceExport services;

    HsdsOrganizations(
            ServiceDirectory directory,
            HsdsIndex index,
            HsdsFilters filters,
            OrganizationExport export,
            ServiceExport services) {
        this.directory = directory;
        this.index = index;
        this.filters = filters;
        this.export = export;
        this.services = services;
    }

    /** How much is told of an organization. */
    public enum Detail {
        BASIC,
        FULL,
        /** With all that is told of its services. */
        FULL_SERVICES
    }

    /**
     * A page of organizations.
     *
     * @param search what stands in their names or descriptions, or null
     * @param term the id of a taxonomy term of one of their services, or null
     * @param taxonomy the id of a taxonomy of such a term, or null
     * @param paging which page
     * @param detail how much of each
     * @return the page
     */
    public Answer organizations(
            @Nullable String search, @Nullable UUID term, @Nullable UUID taxonomy, Paging paging, Detail detail) {
        Listing listing = directory.listing();
        HsdsQuery query = new HsdsQuery(null, term, taxonomy, null, null, null);
        Set<String> wanted = filters.of(listing, query).stream()
                .map(service -> service.item().provider().code())
                .collect(Collectors.toSet());
        List<Provider> found = index.organizations(listing).values().stream()
                .filter(provider -> wanted.contains(provider.code()) && (search == null || says(provider, search)))
                .toList();
        return new Answer(
                paging.envelope(found.size()),
                "contents",
                paging.of(found).stream().map(provider -> organization(listing, provider, detail)));
    }

    private static boolean says(Provider provider, String words) {
        String wanted = words.strip().toLowerCase(Locale.ROOT);
        return Stream.of(provider.name(), provider.about() == null ? provider.name() : provider.about())
                .flatMap(text -> Stream.of(text.fi(), text.sv(), text.en()))
                .anyMatch(text -> text != null && text.toLowerCase(Locale.ROOT).contains(wanted));
    }

    /**
     * An organization with its services.
     *
     * @param id its id
     * @param detail how much of it
     * @return the organization, or empty when readers may see nothing of one with that id
     */
    public Optional<Answer> organization(UUID id, Detail detail) {
        Listing listing = directory.listing();
        return Optional.ofNullable(index.organizations(listing).get(id))
                .map(provider -> organization(listing, provider, detail));
    }

    private Answer organization(Listing listing, Provider provider, Detail detail) {
        if (detail == Detail.BASIC) {
            return Answer.of(export.line(provider).json());
        }
        List<ListedService> own = listing.services().stream()
                .filter(service -> service.item().provider().code().equals(provider.code()))
                .toList();
        Stream<Answer> items = detail == Detail.FULL
                ? own.stream().map(ServiceExport::reference).map(Answer::of)
                : HsdsAnswers.chunks(own)
                        .flatMap(chunk -> directory
                                .read(chunk.stream().map(ListedService::code).toList())
                                .stream()
                                .map(services::inside)
                                .map(Answer::of));
        return new Answer(export.full(provider).json(), "services", items);
    }
}
