package fi.huoneentaulu.exchange.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.context.support.DefaultProfileValidationSupport;
import ca.uhn.fhir.validation.FhirValidator;
import ca.uhn.fhir.validation.ResultSeverityEnum;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.directory.StoredService;
import fi.huoneentaulu.directory.TrayFixture;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.hl7.fhir.common.hapi.validation.support.CommonCodeSystemsTerminologyService;
import org.hl7.fhir.common.hapi.validation.support.InMemoryTerminologyServerValidationSupport;
import org.hl7.fhir.common.hapi.validation.support.ValidationSupportChain;
import org.hl7.fhir.common.hapi.validation.validator.FhirInstanceValidator;
import org.hl7.fhir.r4.model.Resource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Systems of health care read the tray as FHIR R4, and the validator of HAPI finds nothing wrong. */
@IntegrationTest
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "It asks the database what HsdsApiIT asks on both; what differs is made in memory")
class FhirApiIT {
    private static final String ROOT = "/api/fhir";
    private static final String BALANCE = "kannus-tasapainoryhma";

    private static FhirContext context;
    private static FhirValidator validator;

    @LocalServerPort
    private int port;

    private final FhirResources resources;
    private final TestClock clock;
    private ApiClient api;

    @Autowired
    FhirApiIT(FhirResources resources, TestClock clock) {
        this.resources = resources;
        this.clock = clock;
    }

    @BeforeAll
    static void begin() {
        context = FhirContext.forR4();
        validator = context.newValidator()
                .registerValidatorModule(new FhirInstanceValidator(new ValidationSupportChain(
                        new DefaultProfileValidationSupport(context),
                        new InMemoryTerminologyServerValidationSupport(context),
                        new CommonCodeSystemsTerminologyService(context))));
    }

    @BeforeEach
    void callAsAProfessional() {
        api = new ApiClient(port, "ammattilainen", "demo");
        clock.reset();
        clock.move(Duration.between(clock.instant(), Instant.parse("2026-11-22T10:00:00Z")));
    }

    @AfterEach
    void leaves_nothing() {
        clock.reset();
    }

    private JsonNode get(String path) {
        ApiClient.Answer answer = api.get(ROOT + path);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        return answer.body();
    }

    private static List<String> faults(JsonNode resource) {
        return validator.validateWithResult(resource.toString()).getMessages().stream()
                .filter(message -> message.getSeverity() == ResultSeverityEnum.ERROR
                        || message.getSeverity() == ResultSeverityEnum.FATAL)
                .map(message -> message.getLocationString() + ": " + message.getMessage())
                .toList();
    }

    private static JsonNode valid(JsonNode resource) {
        assertThat(faults(resource)).isEmpty();
        return resource;
    }

    private static List<String> ids(JsonNode bundle) {
        return bundle.path("entry")
                .valueStream()
                .map(entry -> entry.at("/resource/id").asString())
                .toList();
    }

    @Test
    void a_service_and_what_it_refers_to_are_valid() {
        JsonNode service = valid(get("/HealthcareService/" + BALANCE));

        assertThat(service.path("name").asString()).startsWith("Tasapainoryhmä");
        assertThat(service.at("/_name/extension/0/extension/0/valueCode").asString())
                .isEqualTo("sv");
        assertThat(service.at("/category/0/coding/0/code").asString()).isEqualTo("EXERCISE");
        assertThat(service.path("availableTime")).isNotEmpty();
        assertThat(service.at("/meta/tag/0/code").asString()).isEqualTo("HTEST");
        for (String reference : List.of("/providedBy", "/location/0", "/coverageArea/0")) {
            JsonNode found =
                    valid(get("/" + service.at(reference + "/reference").asString()));
            assertThat(found.path("name").asString()).isNotBlank();
        }
        assertThat(get("/" + service.at("/location/0/reference").asString())
                        .at("/address/city")
                        .asString())
                .isEqualTo("Kannus");
    }

    @Test
    void a_service_that_uses_everything_is_valid_with_its_places_areas_and_provider() {
        StoredService stored = new StoredService(TrayFixture.everything(), Instant.parse("2026-11-22T10:00:00Z"));

        JsonNode service = written(resources.service(stored));

        assertThat(service.path("appointmentRequired").isMissingNode()).isTrue();
        assertThat(service.path("notAvailable")).hasSize(1);
        assertThat(service.path("availabilityExceptions").asString()).contains("1.9.", "22:00");
        assertThat(service.at("/availableTime/0/allDay").asBoolean()).isTrue();
        assertThat(service.path("coverageArea")).hasSize(3);
        assertThat(written(resources.place(stored, 0)).at("/position/latitude").asDouble())
                .isEqualTo(63.9);
        written(resources.place(stored, 1));
        written(resources.organization(stored.service().provider()));
        stored.service().coverage().forEach(coverage -> written(resources.area(coverage)));
        written(resources.area(Coverage.COUNTRY));
    }

    private static JsonNode written(Resource resource) {
        return valid(JsonMapper.shared().readTree(context.newJsonParser().encodeResourceToString(resource)));
    }

    @Test
    void the_statement_of_what_this_server_can_is_valid() {
        JsonNode statement = valid(get("/metadata"));

        assertThat(statement.path("fhirVersion").asString()).isEqualTo("4.0.1");
        assertThat(statement
                        .at("/rest/0/resource/0/searchParam")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .contains("name", "coverage-area", "_lastUpdated");
    }

    @Test
    void a_page_is_valid_and_leads_to_the_next_one_without_gaps() {
        JsonNode first = valid(get("/HealthcareService?_count=40"));
        int total = first.path("total").asInt();
        String next = link(first, "next");
        JsonNode second = get(next.substring(next.indexOf("/HealthcareService")));

        assertThat(total).isGreaterThanOrEqualTo(60);
        assertThat(ids(first)).hasSize(40).doesNotContainAnyElementsOf(ids(second));
        assertThat(ids(second)).hasSize(Math.min(40, total - 40));
        assertThat(link(second, "previous")).contains("_offset=0");
        assertThat(get("/HealthcareService?_count=0").path("entry")).isEmpty();
        assertThat(get("/HealthcareService?_offset=100000").path("entry")).isEmpty();
    }

    private static String link(JsonNode bundle, String relation) {
        return bundle.path("link")
                .valueStream()
                .filter(link -> link.path("relation").asString().equals(relation))
                .map(link -> link.path("url").asString())
                .findFirst()
                .orElse("");
    }

    @Test
    void the_validator_refuses_what_is_broken() {
        ObjectNode service = (ObjectNode) get("/HealthcareService/" + BALANCE);

        assertThat(faults(service.deepCopy().put("active", "yes"))).isNotEmpty();
        assertThat(faults(service.deepCopy().put("colour", "red"))).isNotEmpty();
        assertThat(faults(service.deepCopy().put("resourceType", "Service"))).isNotEmpty();
        ObjectNode times = service.deepCopy();
        ((ObjectNode) times.at("/availableTime/0")).putArray("daysOfWeek").add("noday");
        assertThat(faults(times)).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "name=tasapaino, true",
        "name=ryhmä, false",
        "name=ryhmä&name=tasapaino, false",
        "'name=ryhmä,tasapaino', true",
        "service-category=EXERCISE, true",
        "service-category=urn:huoneentaulu:need%7CEXERCISE, true",
        "service-category=urn:other%7CEXERCISE, false",
        "service-category=MONEY, false",
        "service-type=SERVICE, true",
        "service-type=LINK_WORKER, false",
        "coverage-area=Location/area.municipality-217, true",
        "coverage-area=area.municipality-217, true",
        "coverage-area=Location/area.municipality-743, false",
        "coverage-area=Organization/area.municipality-217, false",
        "active=true, true",
        "active=false, false",
        "_lastUpdated=ge2001-01-01, true",
        "_lastUpdated=lt2001-01-01, false",
        "_lastUpdated=ge2001-01-01&_lastUpdated=lt2001-01-02, false"
    })
    void a_search_leaves_what_is_asked_for(String query, boolean found) {
        JsonNode bundle = get("/HealthcareService?_count=100&" + query.replace("ä", "%C3%A4"));

        assertThat(ids(bundle).contains(BALANCE)).isEqualTo(found);
        assertThat(link(bundle, "self")).contains("_count=100");
    }

    @Test
    void the_services_of_an_organization_are_found_by_its_reference() {
        String organization =
                get("/HealthcareService/" + BALANCE).at("/providedBy/reference").asString();

        JsonNode bundle = get("/HealthcareService?_count=100&organization=" + organization);

        assertThat(ids(bundle)).contains(BALANCE);
        assertThat(bundle.path("entry").valueStream())
                .allMatch(entry ->
                        entry.at("/resource/providedBy/reference").asString().equals(organization));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        for (String path : List.of("/HealthcareService", "/HealthcareService/" + BALANCE, "/metadata")) {
            String etag =
                    api.get(ROOT + path).raw().headers().firstValue("ETag").orElseThrow();
            assertThat(api.get(ROOT + path, "If-None-Match", etag).status()).isEqualTo(304);
        }
    }

    @Test
    void what_is_too_old_to_be_shown_does_not_leave() {
        assertOutcome(api.get(ROOT + "/HealthcareService/lestijarvi-lukupiiri"), 404, "not-found");
        assertOutcome(api.get(ROOT + "/Location/lestijarvi-lukupiiri.0"), 404, "not-found");
        assertThat(ids(get("/HealthcareService?_count=100"))).doesNotContain("lestijarvi-lukupiiri");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/HealthcareService?_count=-1",
                "/HealthcareService?_count=x",
                "/HealthcareService?_lastUpdated=eilen",
                "/HealthcareService?_lastUpdated=ge2026-99-99",
                "/HealthcareService?active=maybe",
                "/HealthcareService?_format=xml",
                "/metadata?_format=xml"
            })
    void what_cannot_be_answered_is_refused(String path) {
        assertOutcome(api.get(ROOT + path), 400, "invalid");
    }

    @Test
    void what_is_not_here_and_who_may_not_are_told_as_outcomes() {
        for (String path :
                List.of("/HealthcareService/x", "/Organization/x", "/Location/x", "/Location/area.x", "/Patient")) {
            assertOutcome(api.get(ROOT + path), 404, "not-found");
        }
        ApiClient stranger = new ApiClient(port, "", "");
        for (String path : List.of("/metadata", "/HealthcareService", "/Organization/x", "/Location/x")) {
            assertOutcome(stranger.get(ROOT + path), 401, "login");
        }
        assertOutcome(api.post(ROOT + "/HealthcareService", "{}"), 405, "not-supported");
    }

    private static void assertOutcome(ApiClient.Answer answer, int status, String code) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/fhir+json");
        assertThat(answer.body().at("/issue/0/code").asString()).isEqualTo(code);
        assertThat(valid(answer.body()).at("/issue/0/diagnostics").asString()).isNotBlank();
    }
}
