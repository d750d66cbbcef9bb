package fi.huoneentaulu.card.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class CardsApiIT {
    private static final String COACHING = "/api/v1/cards/elintapavalmennus";

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void callAsAProfessional() {
        api = new ApiClient(port, "ammattilainen", "demo");
    }

    @Test
    void lists_every_published_card() {
        ApiClient.Answer answer = api.get("/api/v1/cards");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("cards").size()).isEqualTo(61);
        var first = answer.body().path("cards").get(0);
        assertThat(first.propertyNames())
                .containsExactlyInAnyOrder("code", "title", "version", "checkedOn", "reviewDue", "url");
    }

    @Test
    void gives_a_card_in_the_asked_language_and_in_finnish_where_it_is_not_translated() {
        assertThat(api.get(COACHING).body().path("title").asString()).isEqualTo("Elintapavalmennus");
        ApiClient.Answer swedish = api.get(COACHING + "?lang=sv");
        assertThat(swedish.body().path("title").asString()).isEqualTo("Levnadsvanecoachning");
        assertThat(swedish.body().path("steps").get(0).asString()).startsWith("Puhu muutoksesta");
        assertThat(swedish.body().path("version").asInt()).isEqualTo(1);
    }

    @Test
    void a_card_that_has_not_changed_is_not_sent_again() {
        String etag = api.get(COACHING).raw().headers().firstValue("ETag").orElseThrow();
        ApiClient.Answer again = api.get(COACHING, "If-None-Match", etag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.raw().body()).isEmpty();
        assertThat(api.get(COACHING + "?lang=en", "If-None-Match", etag).status())
                .isEqualTo(200);
    }

    @Test
    void nobody_reads_without_credentials() {
        ApiClient stranger = new ApiClient(port, "", "");
        for (String path : new String[] {"/api/v1/cards", COACHING, "/api/v1/facts", "/v3/api-docs"}) {
            assertProblem(stranger.get(path), 401);
        }
        assertProblem(stranger.post(COACHING + "/suitability", "{\"facts\": {}}"), 401);
        assertProblem(new ApiClient(port, "ammattilainen", "wrong").get("/api/v1/cards"), 401);
    }

    @Test
    void what_is_not_here_is_told_as_a_problem() {
        assertProblem(api.get("/api/v1/cards/atlantis"), 404);
        assertProblem(api.get("/api/v1/nothing"), 404);
        assertProblem(api.get("/api/"), 404);
        assertProblem(api.get(COACHING + "?lang=xx"), 400);
        assertProblem(api.post("/api/v1/cards/atlantis/suitability", "{\"facts\": {}}"), 404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "null",
                "[]",
                "{",
                "\"facts\"",
                "{\"facts\": []}",
                "{\"facts\": {\"age\": \"old\"}}",
                "{\"facts\": {\"age\": -1}}",
                "{\"facts\": {\"age\": 121}}",
                "{\"facts\": {\"age\": 1e999999999}}",
                "{\"facts\": {\"age\": true}}",
                "{\"facts\": {\"motivated\": \"yes\"}}",
                "{\"facts\": {\"motivated\": 1}}",
                "{\"facts\": {\"municipality\": \"999\"}}",
                "{\"facts\": {\"municipality\": 272}}",
                "{\"facts\": {\"shoeSize\": 43}}",
                "{\"facts\": {\"age\": {\"years\": 1}}}"
            })
    void broken_and_impossible_situations_are_refused_in_words(String body) {
        assertProblem(api.post(COACHING + "/suitability", body), 400);
    }

    @Test
    void a_refusal_names_the_fact() {
        ApiClient.Answer answer = api.post(COACHING + "/suitability", "{\"facts\": {\"shoeSize\": 43}}");
        assertThat(answer.body().path("detail").asString()).contains("shoeSize");
    }

    @Test
    void an_unanswered_fact_may_be_sent_as_null() {
        ApiClient.Answer answer = api.post(COACHING + "/suitability", "{\"facts\": {\"age\": null}}");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("outcome").asString()).isEqualTo("UNDECIDED");
        assertThat(answer.body().path("missing").valueStream().map(each -> each.asString()))
                .contains("age", "motivated");
    }

    @Test
    void the_service_tray_is_a_way_to_go() {
        ApiClient.Answer answer = api.post(
                "/api/v1/cards/hyvinvointilahete/suitability", "{\"facts\": {\"benefitsFromSupportPerson\": false}}");
        assertThat(answer.body().path("outcome").asString()).isEqualTo("NOT_SUITABLE");
        assertThat(answer.body().path("redirect").path("kind").asString()).isEqualTo("tray");
    }

    private static void assertProblem(ApiClient.Answer answer, int status) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("title").asString()).isNotBlank();
        assertThat(answer.raw().body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
