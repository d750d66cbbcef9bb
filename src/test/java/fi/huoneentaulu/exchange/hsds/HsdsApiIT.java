package fi.huoneentaulu.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.directory.Tray;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.TestClock;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Other systems read the tray as HSDS 3.1, and every answer is what the standard says. */
@IntegrationTest
class HsdsApiIT {
    private static final String ROOT = "/api/hsds/3.1";
    private static final String BALANCE = "kannus-tasapainoryhma";

    @LocalServerPort
    private int port;

    private final Tray tray;
    private final HsdsFormat format;
    private final People people;
    private final TestClock clock;
    private ApiClient api;

    @Autowired
    HsdsApiIT(Tray tray, HsdsFormat format, People people, TestClock clock) {
        this.tray = tray;
        this.format = format;
        this.people = people;
        this.clock = clock;
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
        return answer.body();
    }

    private JsonNode valid(String entity, JsonNode answer) {
        assertThat(HsdsSchemas.strict(entity, answer)).isEmpty();
        if (HsdsSchemas.standardIsHere() && !List.of("page", "root").contains(entity)) {
            JsonNode read = answer.deepCopy();
            assertThat(HsdsSchemas.standard(entity, read)).isEmpty();
        }
        return answer;
    }

    private JsonNode page(String entity, String path) {
        JsonNode page = valid("page", get(path));
        page.path("contents").forEach(each -> valid(entity, each));
        return page;
    }

    private static List<String> ids(JsonNode page) {
        return page.path("contents")
                .valueStream()
                .map(each -> each.path("id").asString())
                .toList();
    }

    private static String term(String taxonomy, String code) {
        return HsdsTerm.id(taxonomy, code).toString();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "/"})
    void the_root_says_what_this_is_and_where_it_is_described(String slash) {
        JsonNode root = valid("root", get(slash));

        String description = root.path("openapi_url").asString();
        assertThat(description).startsWith("http").endsWith(ROOT + "/openapi.json");
        JsonNode described = get("/openapi.json");
        assertThat(described.path("openapi").asString()).startsWith("3.1");
        assertThat(described.at("/servers/0/url").asString()).endsWith(ROOT);
        assertThat(described.path("paths").propertyNames())
                .contains("/", "/services", "/services/{id}", "/taxonomy_terms/{id}");
    }

    @Test
    void every_page_of_every_list_is_valid() {
        JsonNode services = page("service", "/services?per_page=500");
        assertThat(services.path("total_items").asInt())
                .isGreaterThanOrEqualTo(60)
                .isEqualTo(services.path("size").asInt())
                .isEqualTo(services.path("contents").size());
        assertThat(services.at("/contents/0/organization/name").asString()).isNotBlank();
        assertThat(services.at("/contents/0").propertyNames()).doesNotContain("attributes", "service_areas");
        assertThat(page("organization", "/organizations?per_page=500")
                        .path("total_items")
                        .asInt())
                .isGreaterThan(20);
        assertThat(page("service_at_location", "/service_at_locations?per_page=500")
                        .path("total_items")
                        .asInt())
                .isGreaterThan(services.path("total_items").asInt());
        page("service_at_location", "/service_at_locations?full=true&per_page=20");
        page("organization", "/organizations?full=true&per_page=5");
        page("organization", "/organizations?full_service=true&per_page=5");
        assertThat(page("taxonomy", "/taxonomies").path("total_items").asInt()).isEqualTo(OwnTaxonomy.values().length);
        assertThat(page("taxonomy_term", "/taxonomy_terms?per_page=500")
                        .path("total_items")
                        .asInt())
                .isGreaterThan(308);
    }

    @Test
    void everything_that_leaves_comes_back_equal() {
        JsonNode all = page("service", "/services?full=true&per_page=500");

        for (JsonNode each : all.path("contents")) {
            TrayService back = format.read(each.toString()).service();
            TrayService here = people.as("ammattilainen", () -> tray.find(back.code()))
                    .orElseThrow()
                    .service();
            assertThat(HsdsRoundTripTest.withoutOrigin(back)).isEqualTo(HsdsRoundTripTest.withoutOrigin(here));
        }
        assertThat(all.path("contents").size()).isGreaterThanOrEqualTo(60);
    }

    @Test
    void one_of_each_is_valid_and_tells_what_we_have() {
        JsonNode service = valid("service", get("/services/" + HsdsIds.service(BALANCE)));
        assertThat(service.path("name").asString()).startsWith("Tasapainoryhmä");
        assertThat(service.at("/organization/name").asString()).contains("Kannu");
        assertThat(service.at("/service_at_locations/0/schedules/0/freq").asString())
                .isEqualTo("WEEKLY");

        String place = service.at("/service_at_locations/0/id").asString();
        assertThat(valid("service_at_location", get("/service_at_locations/" + place)))
                .isEqualTo(service.at("/service_at_locations/0"));
        String organization = service.at("/organization/id").asString();
        JsonNode provider = valid("organization", get("/organizations/" + organization));
        assertThat(provider.path("services")
                        .valueStream()
                        .map(each -> each.path("id").asString()))
                .contains(service.path("id").asString());
        assertThat(provider.at("/services/0").propertyNames()).containsExactlyInAnyOrder("id", "name", "status");
        assertThat(valid("organization", get("/organizations/" + organization + "?full_service=true"))
                        .at("/services/0/service_areas")
                        .isArray())
                .isTrue();
        JsonNode term = valid("taxonomy_term", get("/taxonomy_terms/" + term("huoneentaulu-need", "EXERCISE")));
        assertThat(term.path("name").asString()).isEqualTo("Liikunta");
        assertThat(valid(
                                "taxonomy",
                                get("/taxonomies/" + term.path("taxonomy_id").asString()))
                        .path("name")
                        .asString())
                .isEqualTo("huoneentaulu-need");
    }

    @Test
    void pages_follow_each_other_without_gaps_or_repetition() {
        JsonNode whole = get("/services?per_page=500");
        int total = whole.path("total_items").asInt();
        JsonNode first = get("/services?per_page=40");
        JsonNode second = get("/services?per_page=40&page=2");
        int pages = (total + 39) / 40;
        JsonNode last = get("/services?per_page=40&page=" + pages);

        assertThat(ids(first)).hasSize(40).isEqualTo(ids(whole).subList(0, 40));
        assertThat(ids(second)).isEqualTo(ids(whole).subList(40, Math.min(80, total)));
        assertThat(first.path("total_pages").asInt()).isEqualTo(pages);
        assertThat(first.path("first_page").asBoolean()).isTrue();
        assertThat(first.path("last_page").asBoolean()).isFalse();
        assertThat(last.path("last_page").asBoolean()).isTrue();
        assertThat(last.path("page_number").asInt()).isEqualTo(pages);
        JsonNode beyond = valid("page", get("/services?page=1000"));
        assertThat(beyond.path("empty").asBoolean()).isTrue();
        assertThat(beyond.path("contents")).isEmpty();
        assertThat(ids(api.post(ROOT + "/services?per_page=40&page=2", "").body()))
                .isEqualTo(ids(second));
    }

    @Test
    void filters_leave_what_is_asked_for() {
        String balance = HsdsIds.service(BALANCE).toString();
        JsonNode service = get("/services/" + balance);
        String organization = service.at("/organization/id").asString();

        assertThat(ids(get("/services?search=" + URLEncoder.encode("tasapainoryhmään", StandardCharsets.UTF_8))))
                .contains(balance);
        assertThat(ids(get("/services?search=xyzzyqwert"))).isEmpty();
        assertThat(ids(get("/services?organization_id=" + organization))).contains(balance);
        assertThat(get("/services?organization_id=" + organization)
                        .path("contents")
                        .valueStream())
                .allMatch(each -> each.path("organization_id").asString().equals(organization));
        assertThat(ids(get("/services?taxonomy_term_id=" + term("huoneentaulu-need", "EXERCISE") + "&per_page=500")))
                .contains(balance)
                .hasSizeLessThan(get("/services").path("total_items").asInt());
        assertThat(ids(get("/services?taxonomy_term_id=" + term("huoneentaulu-area", "municipality:217"))))
                .contains(balance);
        assertThat(ids(get("/services?taxonomy_term_id=" + term("huoneentaulu-need", "NOTHING"))))
                .isEmpty();
        assertThat(get("/services?taxonomy_id=" + OwnTaxonomy.COST.id())
                        .path("total_items")
                        .asInt())
                .isEqualTo(get("/services").path("total_items").asInt());
        assertThat(ids(get("/service_at_locations?organization_id=" + organization)))
                .contains(service.at("/service_at_locations/0/id").asString());
        assertThat(ids(get("/organizations?search=kannu"))).contains(organization);
        assertThat(ids(get("/organizations?taxonomy_term_id=" + term("huoneentaulu-sector", "PARISH"))))
                .isNotEmpty()
                .doesNotContain(organization);
    }

    @Test
    void what_changed_after_a_moment_is_told_with_that_moment_included() {
        String changed = get("/services/" + HsdsIds.service(BALANCE))
                .path("last_modified")
                .asString();
        Instant moment = Instant.parse(changed);

        assertThat(get("/services?modified_after=" + changed)
                        .path("total_items")
                        .asInt())
                .isPositive();
        assertThat(get("/services?modified_after=" + moment.plus(Duration.ofDays(400)))
                        .path("total_items")
                        .asInt())
                .isZero();
        assertThat(get("/services?modified_after=2001-01-01")
                        .path("total_items")
                        .asInt())
                .isEqualTo(get("/services").path("total_items").asInt());
        assertThat(get("/services?modified_after=2001-01-01T10:00:00%2B02:00")
                        .path("total_items")
                        .asInt())
                .isPositive();
    }

    @Test
    void areas_are_a_hierarchy_from_the_country_to_the_municipality() {
        String county = term("huoneentaulu-area", "county:18");
        JsonNode municipalities = page("taxonomy_term", "/taxonomy_terms?per_page=500&parent_id=" + county);

        assertThat(municipalities
                        .path("contents")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .contains("Kannus", "Kokkola")
                .doesNotContain("Seinäjoki");
        assertThat(get("/taxonomy_terms?top_only=true&taxonomy_id=" + OwnTaxonomy.AREA.id())
                        .path("contents")
                        .valueStream()
                        .map(each -> each.path("name").asString()))
                .containsExactly("Suomi");
    }

    @Test
    void everything_may_be_taken_at_once_in_short_or_line_by_line() {
        JsonNode minimal = page("service", "/services?minimal=true");
        assertThat(minimal.path("last_page").asBoolean()).isTrue();
        assertThat(minimal.at("/contents/0").propertyNames())
                .containsExactlyInAnyOrder("id", "name", "status", "last_modified");

        ApiClient.Answer lines = api.get(ROOT + "/services?full=true&format=ndjson");
        List<String> services = lines.raw().body().lines().toList();
        assertThat(services).hasSize(minimal.path("total_items").asInt());
        services.forEach(line -> valid("service", JsonMapper.shared().readTree(line)));
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        for (String path : List.of("/services?full=true", "/services/" + HsdsIds.service(BALANCE), "/organizations")) {
            String etag =
                    api.get(ROOT + path).raw().headers().firstValue("ETag").orElseThrow();
            ApiClient.Answer again = api.get(ROOT + path, "If-None-Match", etag);
            assertThat(again.status()).isEqualTo(304);
            assertThat(again.raw().body()).isEmpty();
            assertThat(api.get(ROOT + "/taxonomies", "If-None-Match", etag).status())
                    .isEqualTo(200);
        }
    }

    @Test
    void what_is_too_old_to_be_shown_does_not_leave() {
        String old = HsdsIds.service("lestijarvi-lukupiiri").toString();
        assertThat(api.get(ROOT + "/services/" + old).status()).isEqualTo(404);
        assertThat(ids(get("/services?minimal=true"))).doesNotContain(old);
        assertThat(api.get(ROOT + "/services?full=true&format=ndjson").raw().body())
                .doesNotContain(old);
        assertThat(api.get(ROOT + "/service_at_locations/" + HsdsIds.serviceAtLocation("lestijarvi-lukupiiri", 0))
                        .status())
                .isEqualTo(404);

        clock.move(Duration.between(clock.instant(), Instant.parse("2025-12-01T10:00:00Z")));

        assertThat(ids(get("/services?minimal=true"))).contains(old);
        assertThat(api.get(ROOT + "/services/" + old).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/services?page=0, 0",
        "/services?page=x, page",
        "/services?per_page=0, 0",
        "/services?per_page=501, 501",
        "/services?format=xml, xml",
        "/services?modified_after=eilen, eilen",
        "/services?taxonomy_term_id=x, taxonomy_term_id",
        "/services?full=maybe, full",
        "/organizations?format=ndjson, ndjson",
        "/service_at_locations?proximity=500, proximity",
        "/service_at_locations?postcode=99999, 99999"
    })
    void what_cannot_be_answered_is_refused_and_named(String path, String named) {
        ApiClient.Answer answer = api.get(ROOT + path);

        assertProblem(answer, 400);
        assertThat(answer.body().path("detail").asString()).contains(named);
    }

    @Test
    void marks_are_no_filter() {
        assertProblem(api.get(ROOT + "/services?taxonomy_id=" + OwnTaxonomy.MARK.id()), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/services", "/organizations", "/service_at_locations", "/taxonomies", "/taxonomy_terms"})
    void what_is_not_here_is_a_problem_and_strangers_are_refused(String list) {
        assertProblem(api.get(ROOT + list + "/3f7b145d-84af-42d7-8fae-eaca714b02b2"), 404);
        assertProblem(api.get(ROOT + list + "/nothing"), 404);
        ApiClient stranger = new ApiClient(port, "", "");
        assertProblem(stranger.get(ROOT + list), 401);
        assertProblem(stranger.get(ROOT + list + "/nothing"), 401);
        assertProblem(stranger.post(ROOT + list, ""), 401);
    }

    @Test
    void who_gives_a_wrong_password_is_refused() {
        assertProblem(new ApiClient(port, "ammattilainen", "wrong").get(ROOT), 401);
    }

    private static void assertProblem(ApiClient.Answer answer, int status) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
    }
}
