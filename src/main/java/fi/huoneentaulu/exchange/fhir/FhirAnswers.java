package fi.huoneentaulu.exchange.fhir;

import ca.uhn.fhir.context.FhirContext;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.base.access.ForReaders;
import fi.huoneentaulu.directory.ListedService;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.ServiceDirectory;
import fi.huoneentaulu.directory.StoredService;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Bundle;
import org.hl7.fhir.r4.model.Bundle.BundleType;
import org.hl7.fhir.r4.model.Bundle.SearchEntryMode;
import org.hl7.fhir.r4.model.Resource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;

/** The services of the directory as FHIR R4 has them, in JSON. */
@Service
@ForReaders
public class FhirAnswers {
    /** What FHIR in JSON is. */
    public static final String MEDIA_TYPE = "application/fhir+json;charset=UTF-8";

    private static final String ROOT = "/api/fhir";

    private final ServiceDirectory directory;
    private final FhirFilters filters;
    private final FhirResources resources;
    private final FhirCapabilities capabilities;
    private final Areas areas;
    private final PublicAddress address;
    private final ObjectProvider<FhirContext> fhir;

    FhirAnswers(
            ServiceDirectory directory,
            FhirFilters filters,
            FhirResources resources,
            FhirCapabilities capabilities,
            Areas areas,
            PublicAddress address,
            ObjectProvider<FhirContext> fhir) {
        this.directory = directory;
        this.filters = filters;
        this.resources = resources;
        this.capabilities = capabilities;
        this.areas = areas;
        this.address = address;
        this.fhir = fhir;
    }

    /**
     * An answer.
     *
     * @param json the resource
     * @param version what changes when it does
     */
    public record Answer(String json, String version) {}

    /**
     * What this server can.
     *
     * @return a CapabilityStatement
     */
    public Answer capabilities() {
        return new Answer(json(capabilities.statement(address.root() + ROOT)), "1");
    }

    /**
     * Searches for services.
     *
     * @param query what is looked for
     * @param asked the query as it was asked, without its page, for the links
     * @return a Bundle with a page of them
     */
    public Answer search(FhirQuery query, String asked) {
        List<ListedService> found = directory.listing().services().stream()
                .filter(filters.of(query))
                .toList();
        String self = address.root() + ROOT + "/HealthcareService";
        Bundle bundle = new Bundle().setType(BundleType.SEARCHSET).setTotal(found.size());
        link(bundle, "self", self, asked, query.count(), query.offset());
        if (query.count() > 0) {
            if (query.offset() > 0) {
                link(bundle, "previous", self, asked, query.count(), Math.max(0, query.offset() - query.count()));
            }
            if (query.offset() + (long) query.count() < found.size()) {
                link(bundle, "next", self, asked, query.count(), query.offset() + query.count());
            }
            directory
                    .read(codes(found, query))
                    .forEach(stored -> bundle.addEntry()
                            .setFullUrl(self + "/" + FhirIds.of(stored.service().code()))
                            .setResource(resources.service(stored))
                            .getSearch()
                            .setMode(SearchEntryMode.MATCH));
        }
        return new Answer(json(bundle), directory.listing().stamp());
    }

    private static List<String> codes(List<ListedService> found, FhirQuery query) {
        return found.stream()
                .skip(query.offset())
                .limit(query.count())
                .map(ListedService::code)
                .toList();
    }

    private static void link(Bundle bundle, String relation, String self, String asked, int count, int offset) {
        bundle.addLink()
                .setRelation(relation)
                .setUrl(self + "?" + (asked.isEmpty() ? "" : asked + "&") + "_count=" + count + "&_offset=" + offset);
    }

    /**
     * A service.
     *
     * @param id its id
     * @return the service, or empty when readers may see none with that id
     */
    public Optional<Answer> service(String id) {
        return stored(id).map(stored -> new Answer(json(resources.service(stored)), version(stored)));
    }

    private Optional<StoredService> stored(String id) {
        Stream<String> codes = directory.listing().services().stream()
                .map(ListedService::code)
                .filter(code -> FhirIds.of(code).equals(id));
        return Stream.concat(Stream.of(id).filter(code -> FhirIds.of(code).equals(id)), codes)
                .flatMap(code -> directory.read(List.of(code)).stream())
                .findFirst();
    }

    private static String version(StoredService stored) {
        return Long.toString(stored.changedAt().toEpochMilli());
    }

    /**
     * A provider of services that readers may see.
     *
     * @param id its id
     * @return the organization, or empty when there is none
     */
    public Optional<Answer> organization(String id) {
        return directory.listing().services().stream()
                .map(service -> service.item().provider())
                .filter(provider -> FhirIds.of(provider.code()).equals(id))
                .findFirst()
                .map(this::organization);
    }

    private Answer organization(Provider provider) {
        return new Answer(
                json(resources.organization(provider)), directory.listing().stamp());
    }

    /**
     * A place of a service, or an area where its clients may live.
     *
     * @param id its id
     * @return the location, or empty when there is none
     */
    public Optional<Answer> location(String id) {
        return id.startsWith(FhirIds.AREA) ? area(id) : place(id);
    }

    private Optional<Answer> area(String id) {
        return Stream.concat(
                        Stream.of(Coverage.COUNTRY),
                        directory.listing().services().stream().flatMap(service -> service.item().coverage().stream()))
                .filter(coverage -> FhirIds.area(coverage.text()).equals(id) && areas.exists(coverage))
                .findFirst()
                .map(coverage -> new Answer(json(resources.area(coverage)), id));
    }

    private Optional<Answer> place(String id) {
        int dot = id.lastIndexOf('.');
        return dot < 0
                ? Optional.empty()
                : stored(id.substring(0, dot))
                        .flatMap(stored -> FhirResources.places(stored.service())
                                .filter(n -> FhirIds.place(stored.service().code(), n)
                                        .equals(id))
                                .mapToObj(n -> new Answer(json(resources.place(stored, n)), version(stored)))
                                .findFirst());
    }

    private String json(Resource resource) {
        return fhir.getObject().newJsonParser().encodeResourceToString(resource);
    }
}
