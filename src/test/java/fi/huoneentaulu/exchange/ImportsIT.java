package fi.huoneentaulu.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.ApiClient.Answer;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.PtvInstallation;
import fi.huoneentaulu.testing.PtvServices;
import fi.huoneentaulu.testing.PtvStub;
import fi.huoneentaulu.testing.Visitor;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.awaitility.Awaitility;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import tools.jackson.databind.JsonNode;

/** Services that come in from a source and from uploads, through the API. */
@IntegrationTest
class ImportsIT {
    private static final String IMPORTS = "/api/v1/imports/";
    private static final String ADMINISTRATOR = "paakayttaja";
    private static final PtvStub PTV = PtvInstallation.ptv();

    private final JdbcTemplate database;
    private final int port;
    private final ApiClient api;

    @Autowired
    ImportsIT(JdbcTemplate database, @LocalServerPort int port) {
        this.database = database;
        this.port = port;
        api = as(ADMINISTRATOR);
    }

    private ApiClient as(String username) {
        return new ApiClient(port, username, "demo");
    }

    @BeforeEach
    @AfterEach
    void nothing_is_left() {
        PTV.reset();
        List.of(
                        "delete from tray_service where source = 'ptv'",
                        "delete from tray_provider where source = 'ptv'",
                        "delete from exchange_item",
                        "delete from exchange_remark",
                        "delete from exchange_run")
                .forEach(database::update);
    }

    // ---- from the source ----

    @Test
    void every_valid_service_of_the_source_comes_in_and_every_bad_one_is_told_twice_the_same() {
        PtvServices.fill(PTV, 60);
        PTV.service(PtvServices.id(101), "{\"id\":\"%s\",\"serviceNames\":\"x\"}".formatted(PtvServices.id(101)));
        PTV.service(PtvServices.id(102), "");
        PTV.garbles(PtvServices.id(102));
        PTV.service(PtvServices.id(103), PtvServices.service(103, "Rikki"));
        PTV.failsOn(PtvServices.id(103));
        PTV.lists("{\"id\":\"%s\",\"name\":\"Poistettu\"}".formatted(PtvServices.id(104)));
        PTV.lists("{\"name\":\"Ilman tunnistetta\"}");
        PTV.refusesOnce(429, "1");
        PTV.refusesOnce(503, "Wed, 18 Nov 2026 08:00:00 GMT");

        JsonNode first = run(api.post(IMPORTS + "ptv", ""));

        assertThat(first.path("state").asString()).isEqualTo("DONE");
        assertThat(counts(first)).isEqualTo("66 66 60 0 0 6 0");
        assertThat(first.path("report").findValuesAsString("item"))
                .containsExactlyInAnyOrder(
                        PtvServices.id(101),
                        PtvServices.id(102),
                        PtvServices.id(103),
                        PtvServices.id(104),
                        "#65",
                        "#66");
        assertThat(first.path("remarks").size()).isZero();
        assertThat(database.queryForObject("select count(*) from tray_service where source = 'ptv'", Integer.class))
                .isEqualTo(60);
        assertThat(database.queryForObject(
                        "select body from tray_service where source_id = ?", String.class, PtvServices.id(7)))
                .contains("+358 6000007", "Puhelin 7");

        JsonNode second = run(api.post(IMPORTS + "ptv", ""));

        assertThat(counts(second)).isEqualTo("66 66 0 0 60 6 0");
        assertThat(second.path("report").size()).isEqualTo(6);
    }

    @Test
    void what_the_source_no_longer_lists_is_marked_and_comes_back_when_it_does() {
        PtvServices.fill(PTV, 3);
        run(api.post(IMPORTS + "ptv", ""));
        PTV.forget(PtvServices.id(2));

        assertThat(counts(run(api.post(IMPORTS + "ptv", "")))).isEqualTo("2 2 0 0 2 0 1");
        assertThat(gone()).containsExactly(PtvServices.id(2));

        PTV.service(PtvServices.id(2), PtvServices.service(2, "Palvelu 2"));
        assertThat(counts(run(api.post(IMPORTS + "ptv", "")))).isEqualTo("3 3 0 1 2 0 0");
        assertThat(gone()).isEmpty();
    }

    @Test
    void a_source_that_lists_nothing_marks_nothing() {
        PtvServices.fill(PTV, 2);
        run(api.post(IMPORTS + "ptv", ""));
        PTV.reset();

        assertThat(counts(run(api.post(IMPORTS + "ptv", "")))).isEqualTo("0 0 0 0 0 0 0");
        assertThat(gone()).isEmpty();
    }

    @Test
    void a_source_that_does_not_answer_stops_the_run_and_it_goes_on_where_it_was() {
        PtvServices.fill(PTV, 40);
        for (int i = 0; i < 3; i++) {
            PTV.refusesOnce(500, null);
        }

        JsonNode failed = run(api.post(IMPORTS + "ptv?lang=en", ""));
        assertThat(failed.path("state").asString()).isEqualTo("FAILED");
        assertThat(failed.path("fault").asString()).contains("HTTP 500");

        JsonNode done = run(api.post(IMPORTS + failed.path("id").asString() + "/continue", ""));
        assertThat(counts(done)).isEqualTo("40 40 40 0 0 0 0");
        assertThat(done.path("fault").isNull()).isTrue();
    }

    @Test
    void a_run_that_is_stopped_ends_and_goes_on_without_reading_anything_twice() throws Exception {
        PtvServices.fill(PTV, 120);
        PtvStub.Gate gate = PTV.holds(2);
        String id = api.post(IMPORTS + "ptv", "").body().path("id").asString();
        gate.awaitReached();
        assertThat(as(ADMINISTRATOR).get(IMPORTS + id).body().path("read").asInt())
                .isEqualTo(100);

        assertThat(api.post(IMPORTS + id + "/cancel", "").body().path("state").asString())
                .isEqualTo("CANCELLED");
        gate.open();
        assertThat(counts(api.get(IMPORTS + id).body())).isEqualTo("120 100 100 0 0 0 0");
        assertThat(api.post(IMPORTS + id + "/cancel", "").status()).isEqualTo(400);

        JsonNode done = run(api.post(IMPORTS + id + "/continue", ""));
        assertThat(counts(done)).isEqualTo("120 120 120 0 0 0 0");
        assertThat(api.post(IMPORTS + id + "/continue", "").status()).isEqualTo(400);
        assertThat(PTV.questions().stream().filter(asked -> asked.contains("/area/")))
                .as("five pages of each of the two areas")
                .hasSize(10);
    }

    // ---- from uploads ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[%s]", "{\"pageNumber\":1,\"itemList\":[%s]}", "{\"contents\":[%s]}"})
    void an_upload_is_a_list_or_a_page_of_one(String form) {
        JsonNode run = run(api.post(IMPORTS + "ptv", form.formatted(PtvServices.service(1, "Kerho"))));

        assertThat(counts(run)).isEqualTo("1 1 1 0 0 0 0");
        assertThat(run.path("remarks").path(0).path("message").asString()).contains("Kanava");
    }

    @Test
    void one_service_may_be_sent_by_itself_and_a_changed_one_is_told() {
        run(api.post(IMPORTS + "ptv", PtvServices.service(1, "Kerho")));

        assertThat(counts(run(api.post(IMPORTS + "ptv", PtvServices.service(1, "Uusi kerho")))))
                .isEqualTo("1 1 0 1 0 0 0");
    }

    @Test
    void bad_items_of_an_upload_take_no_other_along() {
        String endless = "{\"id\":\"%s\",\"x\":\"%s\"}".formatted(PtvServices.id(2), "a".repeat(600_000));
        JsonNode run = run(api.post(
                IMPORTS + "ptv?lang=fi",
                "[%s, 7, null, [], %s, {\"id\":\"%s\"}]"
                        .formatted(PtvServices.service(1, "Kerho"), endless, PtvServices.id(3))));

        assertThat(counts(run)).isEqualTo("6 6 1 0 0 5 0");
        assertThat(run.path("report").findValuesAsString("item"))
                .containsExactly("#2", "#3", "#4", "#5", PtvServices.id(3));
        assertThat(run.path("report").path(3).path("message").asString()).contains("liian pitkä");
    }

    @Test
    void a_large_upload_is_read_step_by_step() {
        String items = IntStream.rangeClosed(1, 1_500)
                .mapToObj(number -> PtvServices.service(number % 60, "Kerho"))
                .collect(Collectors.joining(",", "[", "]"));

        assertThat(counts(run(api.post(IMPORTS + "ptv", items)))).isEqualTo("1500 1500 60 0 1440 0 0");
        assertThat(database.queryForObject("select count(*) from exchange_item", Integer.class))
                .isZero();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ptv | [{\"id\": 1}, {\"id\" | riv",
                "ptv | [] [] | luettelo",
                "ptv | 7 | luettelo",
                "csv | [] | ptv",
                "csv | | ptv",
                "ptv | PK zip | JSON",
            })
    void what_cannot_be_taken_in_is_refused_with_what_to_do(String kind, String body, String says) {
        Answer answer = api.post(IMPORTS + kind, body == null ? "" : body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body().path("detail").asString()).contains(says);
        assertThat(database.queryForObject("select count(*) from exchange_item", Integer.class))
                .isZero();
        assertThat(database.queryForObject("select count(*) from exchange_run", Integer.class))
                .isZero();
    }

    @Test
    void what_is_sent_as_a_form_does_not_look_as_if_nothing_were_sent() {
        HttpResponse<String> answer = new Visitor(port)
                .send(
                        IMPORTS + "ptv",
                        request -> request.header("Authorization", basic())
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(HttpRequest.BodyPublishers.ofString("[]")));

        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(database.queryForObject("select count(*) from exchange_run", Integer.class))
                .isZero();
    }

    @Test
    void what_says_that_it_is_too_large_is_refused_before_it_is_read() throws IOException {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("POST " + IMPORTS + "ptv?lang=en HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                                    + "Content-Type: application/json\r\nContent-Length: 209715201\r\nAuthorization: "
                                    + basic() + "\r\n\r\n")
                            .getBytes(StandardCharsets.US_ASCII));

            assertThat(beginning(socket.getInputStream(), "megabytes"))
                    .startsWith("HTTP/1.1 413")
                    .contains("larger than 200 megabytes");
        }
    }

    /** An answer as far as a word: the server keeps the connection for the rest of what it was promised. */
    private static String beginning(InputStream answer, String word) throws IOException {
        StringBuilder read = new StringBuilder();
        int next = answer.read();
        while (next >= 0 && read.indexOf(word) < 0) {
            read.append((char) next);
            next = answer.read();
        }
        return read.toString();
    }

    private static String basic() {
        return "Basic "
                + Base64.getEncoder().encodeToString((ADMINISTRATOR + ":demo").getBytes(StandardCharsets.UTF_8));
    }

    @ParameterizedTest
    @CsvSource({"koordinaattori, 403", "ammattilainen, 403", "'', 401"})
    void only_administrators_import(String username, int status) {
        ApiClient other = as(username);
        String run = IMPORTS + "0199aaaa-0000-7000-8000-000000000001";

        assertThat(other.post(IMPORTS + "ptv", "[]").status()).isEqualTo(status);
        assertThat(other.get("/api/v1/imports").status()).isEqualTo(status);
        assertThat(other.get(run).status()).isEqualTo(status);
        assertThat(other.post(run + "/cancel", "").status()).isEqualTo(status);
        assertThat(other.post(run + "/continue", "").status()).isEqualTo(status);
        assertThat(api.get(run).status()).isEqualTo(404);
    }

    @Test
    void the_log_tells_who_asked() {
        run(api.post(IMPORTS + "ptv", "[]"));

        assertThat(database.queryForObject(
                        "select count(*) from audit_entry where action = 'IMPORT_REQUESTED' and actor = ?",
                        Integer.class,
                        ADMINISTRATOR))
                .isPositive();
        assertThat(api.get("/api/v1/imports").body().path("imports").size()).isEqualTo(1);
    }

    /** What became of a run, after its end. */
    private JsonNode run(Answer accepted) {
        assertThat(accepted.status()).as(accepted.raw().body()).isIn(200, 202);
        String address = accepted.raw()
                .headers()
                .firstValue("Location")
                .orElse(IMPORTS + accepted.body().path("id").asString());
        return Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .pollInterval(Duration.ofMillis(50))
                .until(
                        () -> api.get(address).body(),
                        body -> !List.of("QUEUED", "RUNNING")
                                .contains(body.path("state").asString()));
    }

    private static String counts(JsonNode run) {
        return Stream.of("total", "read", "created", "updated", "unchanged", "rejected", "gone")
                .map(name -> run.path(name).asString())
                .collect(Collectors.joining(" "));
    }

    private List<@Nullable String> gone() {
        return database.queryForList(
                "select source_id from tray_service where source = 'ptv' and source_gone_on is not null", String.class);
    }
}
