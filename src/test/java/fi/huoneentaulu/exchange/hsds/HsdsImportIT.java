package fi.huoneentaulu.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.directory.TrayFixture;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.ApiClient.Answer;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Services that come in as HSDS and go out as the same again. */
@IntegrationTest
class HsdsImportIT {
    private static final String IMPORT = "/api/v1/imports/hsds";
    private static final String ADMINISTRATOR = "paakayttaja";
    private static final TrayService SERVICE = TrayFixture.everything();
    private static final ObjectNode WRITTEN = new HsdsFixture().written(SERVICE);

    private final JdbcTemplate database;
    private final ApiClient api;
    private final int port;

    @Autowired
    HsdsImportIT(JdbcTemplate database, @LocalServerPort int port) {
        this.database = database;
        this.port = port;
        api = new ApiClient(port, ADMINISTRATOR, "demo");
    }

    @AfterEach
    void nothing_is_left() {
        List.of(
                        "delete from tray_service where source = 'hsds'",
                        "delete from tray_provider where source = 'hsds'",
                        "delete from exchange_item",
                        "delete from exchange_remark",
                        "delete from exchange_run")
                .forEach(database::update);
    }

    private JsonNode end(String address) {
        return Awaitility.await()
                .atMost(Duration.ofSeconds(30))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> api.get(address).body(),
                        run -> !List.of("QUEUED", "RUNNING")
                                .contains(run.path("state").asString()));
    }

    private JsonNode given() {
        return api.get("/api/hsds/3.1/services/" + WRITTEN.path("id").asString())
                .body();
    }

    @Test
    void a_page_of_the_standard_comes_in_once_and_goes_out_as_it_came() {
        String page = "{\"total_items\": 1, \"contents\": [" + WRITTEN + "]}";
        Answer accepted = api.post(IMPORT, page);
        assertThat(accepted.status()).isEqualTo(202);

        JsonNode run = end(accepted.raw().headers().firstValue("Location").orElseThrow());
        assertThat(run.path("state").asString()).isEqualTo("DONE");
        assertThat(run.path("created").asInt()).isEqualTo(1);
        assertThat(((ObjectNode) given()).without("last_modified"))
                .isEqualTo(WRITTEN.deepCopy().without("last_modified"));

        JsonNode again = end(
                api.post(IMPORT, page).raw().headers().firstValue("Location").orElseThrow());
        assertThat(again.path("unchanged").asInt()).isEqualTo(1);
    }

    @Test
    void a_zip_of_tables_comes_in_as_the_same() {
        byte[] zip = new HsdsTabular().add(WRITTEN).zip();
        HttpResponse<String> accepted = new Visitor(port)
                .send(
                        IMPORT,
                        request -> request.header("Authorization", Visitor.basic(ADMINISTRATOR, "demo"))
                                .header("Content-Type", "application/zip")
                                .POST(HttpRequest.BodyPublishers.ofByteArray(zip)));
        assertThat(accepted.statusCode()).as(accepted.body()).isEqualTo(202);

        JsonNode run = end(accepted.headers().firstValue("Location").orElseThrow());
        assertThat(run.path("created").asInt()).as(run.toString()).isEqualTo(1);
        assertThat(given().path("name")).isEqualTo(WRITTEN.path("name"));
        assertThat(given().path("service_at_locations").size())
                .isEqualTo(WRITTEN.path("service_at_locations").size());
    }
}
