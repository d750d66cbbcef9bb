package fi.huoneentaulu.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whatever goes wrong in the API is told as a problem document, in the language of the request, never as a 500. */
@IntegrationTest
class ApiProblemsIT {
    private static final String SUITABILITY = "/api/v1/cards/elintapavalmennus/suitability";

    private final JsonMapper json;
    private final int port;

    @Autowired
    ApiProblemsIT(JsonMapper json, @LocalServerPort int port) {
        this.json = json;
        this.port = port;
    }

    @Test
    void a_program_without_credentials_is_asked_for_them() {
        HttpResponse<String> answer = new Visitor(port).send("/api/v1/cards", request -> request);

        assertProblem(answer, 401);
        assertThat(answer.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(value -> assertThat(value).startsWith("Basic"));
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Basic", "Basic !!!", "Basic YQ==", "Bearer x", "Basic OjpO"})
    void broken_credentials_are_wrong_credentials(String header) {
        assertProblem(new Visitor(port).send("/api/v1/cards", request -> request.header("Authorization", header)), 401);
    }

    @Test
    void a_browser_session_is_no_credential_of_the_api() {
        Visitor visitor = new Visitor(port);
        visitor.signIn("ammattilainen", "demo");

        assertProblem(visitor.send("/api/v1/cards", request -> request), 401);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api", "/api/", "/api/v1/ei-ole", "/api/v2/cards", "/api/v1/cards/ei-ole"})
    void an_unknown_address_is_not_found(String path) {
        assertProblem(get(path), 404);
    }

    @Test
    void a_wrong_method_names_the_right_ones() {
        HttpResponse<String> answer = call("/api/v1/cards", request -> request.DELETE());

        assertProblem(answer, 405);
        assertThat(answer.headers().firstValue("Allow"))
                .hasValueSatisfying(allowed -> assertThat(allowed).contains("GET"));
    }

    @Test
    void a_wrong_type_of_content_is_refused() {
        assertProblem(
                call(
                        SUITABILITY,
                        request -> request.header("Content-Type", "text/plain")
                                .POST(HttpRequest.BodyPublishers.ofString("hei"))),
                415);
    }

    @Test
    void an_answer_in_a_form_that_does_not_exist_is_refused() {
        assertProblem(call("/api/v1/cards", request -> request.header("Accept", "image/png")), 406);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "null",
                "\"facts\"",
                "{\"facts\": 5}",
                "{\"facts\": {\"age\": 1e999999}}",
                "{\"facts\": {\"age\": \"\\u0000\"}}",
                "{\"facts\": {\"inactive\": {\"a\": []}}}",
                "{\"facts\": {\"age\": 99999999999999999999999999999999999999999999999999}}"
            })
    void a_broken_body_is_a_bad_request(String body) {
        assertProblem(post(body), 400);
    }

    @Test
    void a_body_nested_without_end_is_a_bad_request() {
        assertProblem(post("{\"facts\":".repeat(3000)), 400);
    }

    @Test
    void a_body_beyond_all_measure_is_too_large() {
        String body = "{\"facts\": {\"age\": \"" + "9".repeat(2_000_000) + "\"}}";

        assertProblem(post(body), 413);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cards/elintapavalmennus?lang=%00", "/api/v1/cards/elintapavalmennus?lang=%zz"})
    void a_broken_query_is_a_bad_request(String path) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                + Visitor.basic("ammattilainen", "demo") + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").contains("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/cards/%zz", "/api/v1/cards/%00", "/api/v1//cards", "/api/v1/cards/..;/x"})
    void a_broken_address_is_a_bad_request(String path) {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                + Visitor.basic("ammattilainen", "demo") + "\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 400").doesNotContain("Exception", "Apache");
    }

    @Test
    void a_problem_speaks_the_language_of_the_request() {
        assertThat(problem(call("/api/v1/ei-ole", request -> request.header("Accept-Language", "sv-FI, fi;q=0.5")))
                        .path("title")
                        .asString())
                .isEqualTo("Hittas inte");
        assertThat(problem(call("/api/v1/ei-ole?lang=en", request -> request.header("Accept-Language", "sv")))
                        .path("title")
                        .asString())
                .isEqualTo("Not found");
        assertThat(problem(call("/api/v1/ei-ole", request -> request.header("Accept-Language", "de")))
                        .path("title")
                        .asString())
                .isEqualTo("Ei löydy");
    }

    @Test
    void a_problem_names_the_address_without_what_was_asked() {
        assertThat(problem(get("/api/v1/ei-ole?q=salainen")).path("instance").asString())
                .isEqualTo("/api/v1/ei-ole");
    }

    private HttpResponse<String> get(String path) {
        return call(path, request -> request);
    }

    private HttpResponse<String> post(String body) {
        return call(
                SUITABILITY,
                request -> request.header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> call(String path, UnaryOperator<HttpRequest.Builder> request) {
        return new Visitor(port)
                .send(
                        path,
                        plain -> request.apply(plain.header("Authorization", Visitor.basic("ammattilainen", "demo"))));
    }

    private void assertProblem(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
        JsonNode problem = problem(answer);
        assertThat(problem.path("status").asInt()).isEqualTo(status);
        assertThat(problem.path("title").asString()).isNotBlank();
        assertThat(problem.path("detail").asString()).isNotBlank().doesNotContain("{0}", "Exception");
    }

    private JsonNode problem(HttpResponse<String> answer) {
        return json.readTree(answer.body());
    }

    private String raw(String request) {
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            ByteArrayOutputStream answer = new ByteArrayOutputStream();
            socket.getInputStream().transferTo(answer);
            return answer.toString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
