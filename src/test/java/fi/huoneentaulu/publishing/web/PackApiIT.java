package fi.huoneentaulu.publishing.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.identity.Demonstration;
import fi.huoneentaulu.publishing.ZipBuilder;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@IntegrationTest
class PackApiIT {
    private static final String PATH = "/api/v1/pack";
    private static final String ZIP = "application/zip";
    private static final String COORDINATOR = "koordinaattori";
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @LocalServerPort
    private int port;

    private Visitor program;

    @BeforeEach
    void a_program_calls() {
        program = new Visitor(port);
    }

    @Test
    void a_coordinators_program_gets_the_pack_as_a_file() {
        HttpResponse<String> answer = program.send(PATH, request -> as(COORDINATOR, request));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).contains(ZIP);
        assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
                .contains("attachment", "huoneentaulu.zip");
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("no-store");
        assertThat(answer.body()).startsWith("PK");
    }

    @Test
    void without_a_word_on_it_a_pack_is_tried_out_only() {
        byte[] zip = synonym();

        JsonNode plan = body(post(COORDINATOR, "", ZIP, zip), 200);
        assertThat(plan.path("applied").booleanValue()).isFalse();
        assertThat(plan.path("changes").path(0).path("kind").asString()).isEqualTo("synonym");
        assertThat(plan.path("changes").path(0).path("action").asString()).isEqualTo("CREATED");
        assertThat(plan.path("changes").path(0).path("lines").path(0).asString())
                .startsWith("+ terms: ");
        assertThat(plan.path("errors").size()).isZero();
        assertThat(body(post(COORDINATOR, "?dryRun=true", ZIP, zip), 200)).isEqualTo(plan);

        assertThat(body(post(COORDINATOR, "?dryRun=false", ZIP, zip), 200)
                        .path("applied")
                        .booleanValue())
                .isTrue();
        assertThat(body(post(COORDINATOR, "", ZIP, zip), 200)
                        .path("changes")
                        .path(0)
                        .path("action")
                        .asString())
                .isEqualTo("UNCHANGED");
    }

    @Test
    void a_hostile_pack_is_an_answer_with_errors_in_the_language_of_the_program() {
        byte[] zip = new ZipBuilder()
                .with("../../etc/passwd", "root")
                .with("facts.yaml", "a: &x [*x]")
                .zip();

        JsonNode answer = body(post(COORDINATOR, "?dryRun=false&lang=en", ZIP, zip), 200);

        assertThat(answer.path("applied").booleanValue()).isFalse();
        assertThat(answer.path("errors").size()).isEqualTo(2);
        assertThat(answer.path("errors").path(0).path("file").asString()).isEqualTo("../../etc/passwd");
        assertThat(answer.path("errors").path(0).path("line").intValue()).isZero();
        assertThat(answer.path("errors").path(1).path("line").intValue()).isEqualTo(1);
        assertThat(answer.path("errors").path(1).path("message").asString()).startsWith("References");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ammattilainen", "hyvaksyja", "tietosuojavastaava"})
    void who_does_not_keep_the_content_is_refused(String username) {
        assertThat(program.send(PATH, request -> as(username, request)).statusCode())
                .isEqualTo(403);
        assertThat(post(username, "?dryRun=false", ZIP, synonym()).statusCode()).isEqualTo(403);
    }

    @Test
    void a_program_without_a_name_is_asked_for_one() {
        assertThat(program.send(PATH, request -> request).statusCode()).isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({
        "'', application/zip, <html>, 400",
        "'', application/zip, '', 400",
        "?dryRun=maybe, application/zip, PK, 400",
        "'', application/json, {}, 415",
        "'', application/octet-stream, PK, 415",
    })
    void a_call_that_makes_no_sense_is_told_so(String query, String type, String body, int status) {
        HttpResponse<String> answer = post(COORDINATOR, query, type, body.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains("application/problem+json");
    }

    @Test
    void a_pack_of_more_than_a_megabyte_is_read_and_one_of_more_than_twenty_is_not() throws IOException {
        byte[] large = new byte[3 * 1024 * 1024];
        large[0] = 'P';
        large[1] = 'K';
        large[2] = 3;
        large[3] = 4;
        assertThat(body(post(COORDINATOR, "", ZIP, large), 200).path("errors").size())
                .isEqualTo(1);

        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream()
                    .write(("POST " + PATH + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + ZIP
                                    + "\r\nContent-Length: 104857601\r\nAuthorization: " + credentials(COORDINATOR)
                                    + "\r\n\r\nPK")
                            .getBytes(StandardCharsets.US_ASCII));
            byte[] answer = new byte[64];
            int read = socket.getInputStream().read(answer);
            assertThat(new String(answer, 0, read, StandardCharsets.US_ASCII)).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void the_description_of_the_api_tells_of_packs() {
        HttpResponse<String> answer = program.send("/v3/api-docs", request -> as(COORDINATOR, request));

        JsonNode path = JSON.readTree(answer.body()).path("paths").path(PATH);
        assertThat(path.path("get").path("summary").asString()).isNotBlank();
        assertThat(path.path("post").path("requestBody").path("content").has(ZIP))
                .isTrue();
    }

    private static byte[] synonym() {
        String word = UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "zzz";
        return new ZipBuilder()
                .with("synonyms.yaml", "- {terms: [" + word + "], lang: fi, kind: SPOKEN, to: [fysioterapia]}")
                .zip();
    }

    private HttpResponse<String> post(String username, String query, String type, byte[] body) {
        return program.send(
                PATH + query,
                request -> as(username, request)
                        .header("Content-Type", type)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder as(String username, HttpRequest.Builder request) {
        return request.header("Authorization", credentials(username));
    }

    private static String credentials(String username) {
        return "Basic "
                + Base64.getEncoder()
                        .encodeToString((username + ":" + Demonstration.PASSWORD).getBytes(StandardCharsets.UTF_8));
    }

    private static JsonNode body(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return JSON.readTree(answer.body());
    }
}
