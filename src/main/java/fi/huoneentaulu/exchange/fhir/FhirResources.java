package fi.huoneentaulu.exchange.fhir;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.StoredService;
import fi.huoneentaulu.directory.Term;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.hl7.fhir.r4.model.Address;
import org.hl7.fhir.r4.model.CodeableConcept;
import org.hl7.fhir.r4.model.Coding;
import org.hl7.fhir.r4.model.ContactPoint;
import org.hl7.fhir.r4.model.ContactPoint.ContactPointSystem;
import org.hl7.fhir.r4.model.HealthcareService;
import org.hl7.fhir.r4.model.Location;
import org.hl7.fhir.r4.model.Location.LocationMode;
import org.hl7.fhir.r4.model.Location.LocationPositionComponent;
import org.hl7.fhir.r4.model.Location.LocationStatus;
import org.hl7.fhir.r4.model.Meta;
import org.hl7.fhir.r4.model.Organization;
import org.hl7.fhir.r4.model.Reference;
import org.springframework.stereotype.Component;

/** Services, their places and providers as resources of FHIR. */
@Component
class FhirResources {
    private static final String PROVISION = "http://terminology.hl7.org/CodeSystem/service-provision-conditions";
    private static final String REASON = "http://terminology.hl7.org/CodeSystem/v3-ActReason";
    private static final String PHYSICAL = "http://terminology.hl7.org/CodeSystem/location-physical-type";
    private static final String LANGUAGES = "urn:ietf:bcp:47";

    private final FhirWords words;
    private final FhirHours hours;
    private final Areas areas;

    FhirResources(FhirWords words, FhirHours hours, Areas areas) {
        this.words = words;
        this.hours = hours;
        this.areas = areas;
    }

    HealthcareService service(StoredService stored) {
        TrayService told = stored.service();
        HealthcareService service = new HealthcareService();
        service.setId(FhirIds.of(told.code()));
        service.setMeta(meta(stored));
        service.addIdentifier().setSystem(FhirWords.system("service")).setValue(told.code());
        service.setActive(true).setProvidedBy(reference(told.provider()));
        FhirWords.translated(service.getNameElement(), told.name());
        FhirWords.translated(service.getCommentElement(), told.summary());
        LocalizedText text = told.text();
        if (text != null) {
            FhirWords.translated(service.getExtraDetailsElement(), text);
        }
        classes(service, told);
        ways(service, told);
        told.coverage().stream()
                .sorted(Comparator.comparing(Coverage::text))
                .map(this::reference)
                .forEach(service::addCoverageArea);
        whom(service, told);
        return service;
    }

    private static Meta meta(StoredService stored) {
        Meta meta = new Meta()
                .setVersionId(Long.toString(stored.changedAt().toEpochMilli()))
                .setLastUpdated(Date.from(stored.changedAt()));
        return stored.service().provider().sample() ? meta.addTag(sample()) : meta;
    }

    /** What HL7 calls test health data: nobody provides it. */
    private static Coding sample() {
        return new Coding(REASON, "HTEST", null);
    }

    private void classes(HealthcareService service, TrayService told) {
        told.needs().stream().sorted().map(words::concept).forEach(service::addCategory);
        service.addType(words.concept(told.role()));
        told.terms().stream()
                .sorted(Comparator.comparing(Term::taxonomy).thenComparing(Term::code))
                .map(FhirResources::concept)
                .forEach(service::addType);
        service.addServiceProvisionCode(cost(told));
        told.channels().stream()
                .flatMap(channel -> channel.accessibility().stream())
                .distinct()
                .sorted()
                .map(feature -> words.concept(feature, feature.key()))
                .forEach(service::addCharacteristic);
        told.languages().stream()
                .sorted()
                .map(code -> new CodeableConcept().addCoding(new Coding(LANGUAGES, code, null)))
                .forEach(service::addCommunication);
    }

    private static CodeableConcept concept(Term term) {
        return new CodeableConcept()
                .addCoding(new Coding(system(term), term.code(), term.name().fi()))
                .setText(term.name().fi());
    }

    /** Classifications have names; a code system of FHIR has an address. */
    static String system(Term term) {
        return term.taxonomy().startsWith("http") || term.taxonomy().startsWith("urn:")
                ? term.taxonomy()
                : FhirWords.system("taxonomy:" + term.taxonomy().replaceAll("[^A-Za-z0-9._-]", "-"));
    }

    private CodeableConcept cost(TrayService told) {
        CodeableConcept cost = words.concept(told.cost(), told.cost().key())
                .addCoding(new Coding(PROVISION, told.cost() == Cost.FREE ? "free" : "cost", null));
        return told.costNote() == null ? cost : cost.setText(told.costNote().fi());
    }

    private void ways(HealthcareService service, TrayService told) {
        for (int n = 0; n < told.channels().size(); n++) {
            Channel channel = told.channels().get(n);
            if (channel.hasPlace()) {
                Reference place = service.addLocation().setReference("Location/" + FhirIds.place(told.code(), n));
                if (channel.name() != null) {
                    place.setDisplay(channel.name().fi());
                }
            }
        }
        told.channels().stream().flatMap(FhirResources::telecom).forEach(service::addTelecom);
        FhirWords.telecom(ContactPointSystem.URL, told.url()).forEach(service::addTelecom);
        List<Channel> places =
                told.channels().stream().filter(Channel::hasPlace).toList();
        hours.put(service, places.isEmpty() ? told.channels() : places);
        LocalizedText howTo = told.howTo();
        if (howTo != null) {
            service.addReferralMethod().setText(howTo.fi());
        }
    }

    private static Stream<ContactPoint> telecom(Channel channel) {
        return Stream.of(
                        channel.phones().stream()
                                .map(Phone::number)
                                .flatMap(number -> FhirWords.telecom(ContactPointSystem.PHONE, number)),
                        FhirWords.telecom(ContactPointSystem.EMAIL, channel.email()),
                        FhirWords.telecom(ContactPointSystem.URL, channel.url()))
                .flatMap(each -> each);
    }

    private void whom(HealthcareService service, TrayService told) {
        told.groups().stream()
                .sorted()
                .map(words::concept)
                .forEach(group -> service.addEligibility().setCode(group));
        if (told.ages() != null) {
            Object min = told.ages().min() == null ? "" : told.ages().min();
            Object max = told.ages().max() == null ? "" : told.ages().max();
            service.addEligibility().setCode(new CodeableConcept().setText(words.text("fhir.ages", min, max)));
        }
        LocalizedText requirements = told.requirements();
        if (requirements != null) {
            service.addEligibility()
                    .setCode(new CodeableConcept().setText(words.text("directory.fact.requirements")))
                    .setComment(requirements.fi());
        }
    }

    Organization organization(Provider provider) {
        Organization organization = new Organization();
        organization.setId(FhirIds.of(provider.code()));
        if (provider.sample()) {
            organization.setMeta(new Meta().addTag(sample()));
        }
        organization.addIdentifier().setSystem(FhirWords.system("provider")).setValue(provider.code());
        organization.setActive(true).addType(words.concept(provider.sector()));
        FhirWords.translated(organization.getNameElement(), provider.name());
        FhirWords.telecom(ContactPointSystem.URL, provider.url()).forEach(organization::addTelecom);
        return organization;
    }

    private static Reference reference(Provider provider) {
        return new Reference("Organization/" + FhirIds.of(provider.code()))
                .setDisplay(provider.name().fi());
    }

    private Reference reference(Coverage coverage) {
        return new Reference("Location/" + FhirIds.area(coverage.text())).setDisplay(words.name(coverage));
    }

    /** A place of a service. */
    Location place(StoredService stored, int number) {
        TrayService service = stored.service();
        Channel channel = service.channels().get(number);
        Location location = new Location();
        location.setId(FhirIds.place(service.code(), number));
        location.setMeta(meta(stored));
        location.setStatus(LocationStatus.ACTIVE)
                .setMode(LocationMode.INSTANCE)
                .setManagingOrganization(reference(service.provider()));
        FhirWords.translated(location.getNameElement(), channel.name() == null ? service.name() : channel.name());
        if (channel.note() != null) {
            FhirWords.translated(location.getDescriptionElement(), channel.note());
        }
        telecom(channel).forEach(location::addTelecom);
        hours.put(location, channel);
        Place place = channel.place();
        return place == null ? location : address(location, place);
    }

    private Location address(Location location, Place place) {
        Address address = new Address().setCountry("FI").setPostalCode(place.postalCode());
        String municipality = place.municipality();
        String city = municipality == null
                ? null
                : areas.municipality(municipality).map(each -> each.name().fi()).orElse(null);
        address.setCity(place.postOffice() == null ? city : place.postOffice());
        if (place.street() != null) {
            address.addLine(place.street());
        }
        location.setAddress(address);
        if (place.latitude() != null && place.longitude() != null) {
            location.setPosition(new LocationPositionComponent()
                    .setLatitude(place.latitude())
                    .setLongitude(place.longitude()));
        }
        return location;
    }

    /** An area where the clients of services may live. */
    Location area(Coverage coverage) {
        Location location = new Location();
        location.setId(FhirIds.area(coverage.text()));
        location.addIdentifier().setSystem(FhirWords.system("area")).setValue(coverage.text());
        location.setStatus(LocationStatus.ACTIVE)
                .setMode(LocationMode.INSTANCE)
                .setPhysicalType(new CodeableConcept().addCoding(new Coding(PHYSICAL, "jdn", "Jurisdiction")));
        areas.name(coverage)
                .ifPresentOrElse(
                        name -> FhirWords.translated(location.getNameElement(), name),
                        () -> location.setName(words.name(coverage)));
        return location;
    }

    /** The numbers of a service's ways that are places. */
    static IntStream places(TrayService service) {
        return IntStream.range(0, service.channels().size())
                .filter(n -> service.channels().get(n).hasPlace());
    }
}
