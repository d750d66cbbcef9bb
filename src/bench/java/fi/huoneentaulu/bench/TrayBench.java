package fi.huoneentaulu.bench;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.HuoneentauluApplication;
import fi.huoneentaulu.base.FinnishTime;
import fi.huoneentaulu.directory.Tray;
import fi.huoneentaulu.directory.TrayQuery;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.PtvStub;
import fi.huoneentaulu.testing.ServerProcess;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.dataformat.yaml.YAMLMapper;

/**
 * The tray at the size of a large county's whole PTV: everything in by one run of a server with 512 MB, then searches over
 * cards and services. {@code -Dbench.services} changes the size.
 */
class TrayBench {
    private static final int SERVICES = Integer.getInteger("bench.services", 30_000);
    private static final int MEGABYTES = 512;
    private static final int PAGE = 1000;
    private static final int ROUNDS = 3;
    private static final int ALONE = 1;
    private static final int TOGETHER = 8;

    /** The quality bars of a search: 20 ms at 10 000 entries, 60 ms at 100 000. */
    private static final double ALONE_AT_MOST = 20;

    private static final double TOGETHER_AT_MOST = 60;
    private static final int SECONDS_OF_PATIENCE = 3600;
    private static final Pattern PORT = Pattern.compile("open at http://127\\.0\\.0\\.1:(\\d+)/");

    @TempDir
    Path folder;

    private final Measurements measurements = new Measurements("tray");

    @Test
    void so_many_services_come_in_by_one_run_and_are_searched_with_the_cards() throws Exception {
        measurements.tell("services", SERVICES, "");
        takeIn();
        try (ConfigurableApplicationContext product = new SpringApplicationBuilder(HuoneentauluApplication.class)
                .run(arguments(Map.of("server.port", "0", "management.server.port", "0")))) {
            search(product.getBean(Searches.class));
            lookIntoTheTray(product.getBean(Tray.class));
        }
        measurements.judge();
    }

    private String[] arguments(Map<String, String> more) {
        Map<String, String> all = new TreeMap<>(more);
        all.put("huoneentaulu.data-dir", folder.toString());
        all.put("spring.profiles.active", "demo");
        return all.entrySet().stream()
                .map(each -> "--" + each.getKey() + "=" + each.getValue())
                .toArray(String[]::new);
    }

    private void takeIn() throws Exception {
        try (PtvStub ptv = PtvStub.start()) {
            ptv.pages(PAGE);
            Crowd.gather(ptv, SERVICES, LocalDate.now(FinnishTime.ZONE).minusDays(1));
            try (ServerProcess server = ServerProcess.start(
                    folder,
                    Map.of(
                            "spring.profiles.active", "demo",
                            "huoneentaulu.exchange.ptv.base-url", ptv.url(),
                            "huoneentaulu.exchange.ptv.codes", "272",
                            "huoneentaulu.exchange.ptv.per-second", "1000"))) {
                Heap heap = new Heap(server.id());
                Matcher line = PORT.matcher(server.awaitLine("Huoneentaulu is open at"));
                assertThat(line.find()).isTrue();
                ApiClient client = new ApiClient(Integer.parseInt(line.group(1)), "paakayttaja", "demo");
                follow(client, heap);
                measurements.tell("live heap once the tray has been opened", opened(client, heap), "MiB");
            }
        }
    }

    private static double opened(ApiClient client, Heap heap) throws IOException, InterruptedException {
        assertThat(client.get("/api/hsds/3.1/services?per_page=50")
                        .body()
                        .path("total_items")
                        .asInt())
                .isGreaterThan(SERVICES);
        return heap.alive();
    }

    private void follow(ApiClient client, Heap heap) throws IOException, InterruptedException {
        long begun = System.nanoTime();
        double collectedBefore = heap.collected();
        ApiClient.Answer started = client.post("/api/v1/imports/ptv", "");
        assertThat(started.status()).isEqualTo(202);
        String run = started.raw().headers().firstValue("Location").orElseThrow();
        List<Double> alive = new ArrayList<>();
        JsonNode state;
        int next = SERVICES / 6;
        do {
            Thread.sleep(Duration.ofSeconds(2));
            state = client.get(run).body();
            if (state.path("read").asInt() >= next) {
                alive.add(heap.alive());
                next += SERVICES / 6;
            }
            assertThat(TimeUnit.NANOSECONDS.toSeconds(System.nanoTime() - begun))
                    .isLessThan(SECONDS_OF_PATIENCE);
        } while (Set.of("QUEUED", "RUNNING").contains(state.path("state").asString()));
        double seconds = (System.nanoTime() - begun) / 1e9;
        assertThat(state.path("state").asString()).as(state.toString()).isEqualTo("DONE");
        assertThat(state.path("created").asInt()).isEqualTo(SERVICES);
        measurements.tell("time of the run", seconds, "s");
        measurements.tell("services in a second", SERVICES / seconds, "1/s");
        measurements.tell("live heap at a sixth of the run", alive.getFirst(), "MiB");
        measurements.atMost(
                MEGABYTES * 0.6,
                "most live heap of the run",
                alive.stream().mapToDouble(each -> each).max().orElseThrow(),
                "MiB");
        measurements.atMost(24, "live heap at the end over that at a sixth", alive.getLast() - alive.getFirst(), "MiB");
        measurements.atMost(
                10, "time of the run that collections took", 100 * (heap.collected() - collectedBefore) / seconds, "%");
    }

    private void search(Searches searches) throws IOException, InterruptedException {
        judge(
                "search over cards and services",
                words(),
                text -> searches.search(SearchRequest.typed(text, SearchFilters.NONE, Language.FI)));
    }

    private void lookIntoTheTray(Tray tray) throws IOException, InterruptedException {
        List<TrayQuery> questions = words().stream()
                .flatMap(text -> Stream.of(
                        new TrayQuery("", "272", text.length(), Set.of(Need.EXERCISE), Set.of(), Set.of(), Set.of()),
                        new TrayQuery(text, "217", null, Set.of(), Set.of(), Set.of(), Set.of())))
                .toList();
        judge("look into the tray", questions, tray::find);
    }

    private <T> void judge(String what, List<T> questions, Consumer<T> ask) throws InterruptedException {
        measurements.atMost(
                ALONE_AT_MOST, what + ", p95, one at a time", new Load(ALONE, ROUNDS).p95(questions, ask), "ms");
        measurements.atMost(
                TOGETHER_AT_MOST, what + ", p95, eight at once", new Load(TOGETHER, ROUNDS).p95(questions, ask), "ms");
    }

    /** What the project's own judged queries ask, in all three languages. */
    private static List<String> words() throws IOException {
        try (InputStream file = new ClassPathResource("relevance/queries.yaml").getInputStream()) {
            return new YAMLMapper()
                    .readTree(file)
                    .valueStream()
                    .map(each -> each.path("q").asString())
                    .toList();
        }
    }
}
