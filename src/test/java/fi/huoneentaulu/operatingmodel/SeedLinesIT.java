package fi.huoneentaulu.operatingmodel;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.identity.Demonstration;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.PageReader;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The table of the seeds' lines tells the truth: every place opens and says what the table says. */
@IntegrationTest
class SeedLinesIT {
    private static final String NURSE = "ammattilainen";
    private static final Path TABLE = Path.of("docs", "specs", "seed-lines.md");
    private static final Pattern ROW =
            Pattern.compile("^\\| (S\\d\\.\\d+) \\| [^|]+ \\| `([^`]+)` \\| (.+) \\|$", Pattern.MULTILINE);
    private static final Pattern QUOTED = Pattern.compile("`([^`]+)`");

    /** What Thymeleaf and the API send by themselves; every other page is drawn by Vaadin. */
    private static final Pattern SENT = Pattern.compile("/api/.+|/polku/[^/]+/(tuloste|perheelle)");

    @LocalServerPort
    private int port;

    private record Row(String line, String place, List<String> words) {}

    private static List<Row> rows() throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(row -> new Row(row.group(1), row.group(2), words(row.group(3))))
                .toList();
    }

    private static List<String> words(String cell) {
        return QUOTED.matcher(cell)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** The lines that issue 4 carries. */
    private static Set<String> carried() {
        return Stream.of(
                        lines(1, 1, 15),
                        lines(2, 1, 3),
                        lines(2, 9, 11),
                        lines(4, 3, 3),
                        lines(4, 5, 7),
                        lines(4, 24, 24),
                        lines(5, 4, 8))
                .flatMap(each -> each)
                .collect(Collectors.toSet());
    }

    private static Stream<String> lines(int seed, int from, int to) {
        return IntStream.rangeClosed(from, to).mapToObj(line -> "S" + seed + "." + line);
    }

    @Test
    void every_line_has_its_place() throws IOException {
        Set<String> told = rows().stream().map(Row::line).collect(Collectors.toSet());
        assertThat(told).isEqualTo(carried());
        assertThat(rows())
                .allSatisfy(row -> assertThat(row.words()).isNotEmpty().noneMatch(String::isBlank));
        long lines = Files.readString(TABLE)
                .lines()
                .filter(line -> line.startsWith("| S"))
                .count();
        assertThat(rows()).as("rows that can be read").hasSize((int) lines);
    }

    @Test
    void every_place_opens_and_says_what_the_table_says() throws IOException {
        assertThat(missing(rows())).isEmpty();
    }

    @Test
    void a_row_that_is_not_true_is_told() {
        List<String> words = List.of("Näin ei lue missään");
        List<Row> untrue = List.of(
                new Row("S1.2", "/api/v1/paths/mielenterveyden-portaat", words),
                new Row("S1.2", "/api/v1/paths/ei-ole", words),
                new Row("S5.6", "/polku/lasten-ja-nuorten-kuntoutuspolku/perheelle", words),
                new Row("S2.2", "/polut?ammatti=NURSE", words));

        assertThat(missing(untrue)).hasSameSizeAs(untrue);
    }

    private List<String> missing(List<Row> rows) {
        Map<String, String> opened = new HashMap<>();
        List<String> missing = new ArrayList<>();
        for (Row row : rows) {
            String there = opened.computeIfAbsent(row.place(), this::open);
            row.words().stream()
                    .filter(word -> !there.contains(word))
                    .forEach(word -> missing.add(row.line() + " " + row.place() + ": " + word));
        }
        return missing;
    }

    private String open(String place) {
        if (!SENT.matcher(place).matches()) {
            return new PageReader(port, NURSE).opens(place);
        }
        ApiClient.Answer answer = new ApiClient(port, NURSE, Demonstration.PASSWORD).get(place);
        return answer.status() == 200 ? answer.raw().body() : "";
    }

    @Test
    void every_model_is_found_by_its_title() {
        ApiClient reader = new ApiClient(port, NURSE, Demonstration.PASSWORD);
        new ModelFixture().starters().forEach(model -> {
            String title = URLEncoder.encode(model.body().title().fi(), StandardCharsets.UTF_8);
            assertThat(reader.get("/api/v1/search?q=" + title).raw().body())
                    .contains("\"/malli/" + model.code() + "\"");
        });
    }
}
