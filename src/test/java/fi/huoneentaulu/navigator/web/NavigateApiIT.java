package fi.huoneentaulu.navigator.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.ApiClient.Answer;
import fi.huoneentaulu.testing.IntegrationTest;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The navigator for other systems. */
@IntegrationTest
class NavigateApiIT {
    private static final String NAVIGATE = "/api/v1/navigate";
    private static final int SITUATIONS = 25;

    @LocalServerPort
    private int port;

    private ApiClient api = new ApiClient(0, "", "");

    @BeforeEach
    void sign_in() {
        api = new ApiClient(port, "ammattilainen", "demo");
    }

    @Test
    void over_http_too_each_card_is_said_to_fit_as_the_card_itself_says() {
        List<JsonNode> facts =
                api.get("/api/v1/facts").body().path("facts").valueStream().toList();
        Random random = new Random(12);
        for (int i = 0; i < SITUATIONS; i++) {
            String known = situation(facts, random);
            for (JsonNode line : navigate("{\"facts\": {" + known + "}}").path("cards")) {
                String code = line.path("code").asString();
                JsonNode own = api.post("/api/v1/cards/" + code + "/suitability", "{\"facts\": {" + known + "}}")
                        .body();
                for (String member : List.of("outcome", "reasons", "redirect", "missing")) {
                    assertThat(line.path(member))
                            .as("%s of %s with %s", member, code, known)
                            .isEqualTo(own.path(member));
                }
            }
        }
    }

    private static String situation(List<JsonNode> facts, Random random) {
        double known = random.nextDouble();
        return facts.stream()
                .filter(_ -> random.nextDouble() < known)
                .flatMap(fact -> value(fact.path("type").asString(), random)
                        .map(value -> "\"" + fact.path("key").asString() + "\": " + value))
                .collect(Collectors.joining(", "));
    }

    private static Stream<String> value(String type, Random random) {
        return switch (type) {
            case "YES_NO" -> Stream.of(Boolean.toString(random.nextBoolean()));
            case "NUMBER" -> Stream.of(Integer.toString(random.nextInt(100)));
            case "MUNICIPALITY" -> Stream.of(random.nextBoolean() ? "\"272\"" : "\"286\"");
            default -> Stream.empty();
        };
    }

    @Test
    void the_answer_tells_the_cards_the_next_question_and_what_stops() {
        JsonNode answer = navigate("""
                {"facts": {"age": 52, "municipality": "272", "inactive": true, "type2Diabetes": true},
                 "themes": ["EXERCISE"], "profession": "NURSE"}""");

        assertThat(answer.path("cards")
                        .valueStream()
                        .map(card -> card.path("code").asString()))
                .containsExactlyInAnyOrder("elintapavalmennus", "liikuntaneuvonta");
        assertThat(answer.path("next").path("fact").asString()).isEqualTo("motivated");
        assertThat(answer.path("next").path("question").asString()).endsWith("?");
        JsonNode stop = answer.path("hardStops").path(0);
        assertThat(stop.path("code").asString()).isEqualTo("kriisiapu");
        assertThat(stop.path("text").asString()).contains("112");
        assertThat(stop.path("met").asBoolean()).isFalse();
    }

    @Test
    void when_nothing_is_left_to_ask_there_is_no_next_question() {
        JsonNode answer = navigate("""
                {"facts": {"inactive": false, "motivated": "unknown"}, "themes": ["EXERCISE"]}""");

        assertThat(answer.path("next").isNull()).isTrue();
        assertThat(answer.path("cards")
                        .valueStream()
                        .map(card -> card.path("outcome").asString()))
                .containsOnly("NOT_SUITABLE");
    }

    @Test
    void the_words_are_in_the_language_asked_for() {
        JsonNode answer =
                api.post(NAVIGATE + "?lang=sv", "{\"themes\": [\"EXERCISE\"]}").body();

        assertThat(answer.path("cards")
                        .valueStream()
                        .map(card -> card.path("title").asString()))
                .contains("Levnadsvanecoachning");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"facts\": {\"nonsense\": true}} | nonsense",
                "{\"facts\": {\"nonsense\": \"unknown\"}} | nonsense",
                "{\"facts\": {\"age\": -1}} | age",
                "{\"facts\": {\"age\": \"viisi\"}} | age",
                "{\"facts\": {\"municipality\": \"999\"}} | municipality",
                "{\"themes\": [\"SPORTS\"]} | SPORTS",
                "{\"themes\": [null]} | themes",
                "{\"profession\": \"WIZARD\"} | WIZARD",
                "{\"entry\": \"ei-ole\"} | ei-ole"
            })
    void what_makes_no_sense_is_named(String body, String named) {
        Answer answer = api.post(NAVIGATE, body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.body().path("detail").asString()).contains(named);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"[]", "{", "{\"facts\": []}", "{\"themes\": {}}"})
    void what_is_no_situation_is_refused(String body) {
        assertThat(api.post(NAVIGATE, body).status()).isEqualTo(400);
    }

    @Test
    void nobody_asks_without_signing_in() {
        assertThat(new ApiClient(port, "", "").post(NAVIGATE, "{}").status()).isEqualTo(401);
    }

    private JsonNode navigate(String body) {
        Answer answer = api.post(NAVIGATE, body);
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        return answer.body();
    }
}
