package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.PtvServices;
import fi.huoneentaulu.testing.PtvStub;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A server that is killed while people pin, search and write has kept whatever it had confirmed, and everything typed but
 * the last two seconds; services that were coming in go on where they were.
 */
@DisabledIfSystemProperty(named = "huoneentaulu.test.database", matches = "postgresql", disabledReason = "runs once")
class KilledServerIT {
    private static final Logger LOG = LoggerFactory.getLogger(KilledServerIT.class);
    private static final String NURSE = "puhelinhoitaja";
    private static final int CARDS = 61;

    private static final String CONFIRMED = "elintapavalmennus";
    /** The kill may reach it before the database does. */
    private static final String UNDERWAY = "kotihoito";

    private static final String COORDINATOR = "koordinaattori";
    private static final String WRITTEN = "/yllapito/kortti/ystavatoiminta";
    private static final String KEPT = "Ystävä käy luona tai soittaa. Hän ei ole hoitaja.";
    private static final int TWO_SECONDS = 2_000;

    private static final String ADMINISTRATOR = "paakayttaja";
    private static final int SERVICES = 130;
    private static final int IN_ONE_STEP = 100;

    private final PtvStub ptv = PtvStub.start();

    @TempDir
    Path folder;

    @Test
    void what_was_confirmed_and_what_was_typed_two_seconds_ago_is_there_after_the_kill() throws Exception {
        PtvServices.fill(ptv, SERVICES);
        PtvStub.Gate gate = ptv.holds(2);
        String run;
        try (DemoServer server = start();
                Searchers searchers = new Searchers(server.port());
                Professional coordinator = new Professional(server.root(), Screen.DESK);
                Professional nurse = new Professional(server.root(), Screen.DESK)) {
            run = imports(server);
            nurse.signsIn(NURSE);
            nurse.opensCard(CONFIRMED);
            key(nurse, "Kiinnitä").click();
            assertThat(key(nurse, "Irrota seinältä")).isVisible();
            nurse.opensCard(UNDERWAY);
            writes(coordinator);
            key(nurse, "Kiinnitä").click();
            gate.awaitReached();
            assertThat(told(server, run, "read")).isEqualTo(IN_ONE_STEP);
            server.kill();
            assertThat(searchers.answered()).isPositive();
        }
        gate.open();
        try (DemoServer server = start();
                Professional coordinator = new Professional(server.root(), Screen.DESK);
                Professional nurse = new Professional(server.root(), Screen.DESK)) {
            assertThatTheSearchWorks(server);
            assertThatTheImportGoesOn(server, run);
            nurse.signsIn(NURSE);
            assertThat(nurse.find(".start-wall a[href$='kortti/" + CONFIRMED + "']"))
                    .isVisible();
            nurse.searches("fyssari");
            coordinator.signsIn(COORDINATOR);
            coordinator.opens(WRITTEN);
            assertThat(sentence(coordinator)).hasValue(Pattern.compile("^" + KEPT.replace(".", "\\.") + ".*"));
        }
    }

    @AfterEach
    void the_source_stops() {
        ptv.close();
    }

    private DemoServer start() throws Exception {
        return DemoServer.start(
                folder,
                Map.of(
                        "huoneentaulu.exchange.lease", "2s",
                        "huoneentaulu.exchange.ptv.base-url", ptv.url(),
                        "huoneentaulu.exchange.ptv.codes", "217",
                        "huoneentaulu.exchange.ptv.per-second", "1000"));
    }

    // ---- the import ----

    private static String imports(DemoServer server) {
        return new ApiClient(server.port(), ADMINISTRATOR, "demo")
                .post("/api/v1/imports/ptv", "")
                .raw()
                .headers()
                .firstValue("Location")
                .orElseThrow();
    }

    private static int told(DemoServer server, String run, String count) {
        return new ApiClient(server.port(), ADMINISTRATOR, "demo")
                .get(run)
                .body()
                .path(count)
                .asInt();
    }

    private static void assertThatTheImportGoesOn(DemoServer server, String run) {
        ApiClient api = new ApiClient(server.port(), ADMINISTRATOR, "demo");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .until(() -> api.get(run).body().path("state").asString().equals("DONE"));
        assertThat(told(server, run, "read")).isEqualTo(SERVICES);
        assertThat(told(server, run, "created")).isEqualTo(SERVICES);
        assertThat(told(server, run, "rejected")).isZero();
    }

    // ---- the coordinator ----

    private static void writes(Professional coordinator) {
        coordinator.signsIn(COORDINATOR);
        coordinator.opens(WRITTEN);
        key(coordinator, "Muokkaa").click();
        Locator field = sentence(coordinator);
        field.fill("");
        field.focus();
        coordinator.types(KEPT);
        coordinator.page().waitForTimeout(TWO_SECONDS);
        coordinator.types(" Tämä on viimeisten sekuntien teksti");
    }

    private static Locator sentence(Professional coordinator) {
        coordinator.opensBlock("summary");
        Locator field = coordinator.find("#kortti-summary-fi");
        assertThat(field).isVisible();
        return field;
    }

    private static void assertThatTheSearchWorks(DemoServer server) {
        ApiClient api = new ApiClient(server.port(), NURSE, "demo");
        assertThat(api.get("/api/v1/search?size=1&kind=card")
                        .body()
                        .path("total")
                        .asInt())
                .isEqualTo(CARDS);
        assertThat(api.get("/api/v1/search?q=fyssari").body().path("total").asInt())
                .isPositive();
    }

    private static Locator key(Professional nurse, String name) {
        return nurse.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Others who search all the while; until the server is gone, they get an answer each time. */
    private static final class Searchers implements AutoCloseable {
        private static final List<String> WORDS = List.of("fyssari", "hyvinvontilähete");
        private static final int OK = 200;
        private static final int PAUSE_MILLIS = 50;

        private final AtomicBoolean searching = new AtomicBoolean(true);
        private final AtomicInteger answers = new AtomicInteger();
        private final List<Integer> refusals = new ArrayList<>();
        private final List<Thread> threads = new ArrayList<>();

        Searchers(int port) {
            for (String word : WORDS) {
                threads.add(Thread.ofVirtual().start(() -> search(new ApiClient(port, NURSE, "demo"), word)));
            }
        }

        private void search(ApiClient api, String word) {
            try {
                while (searching.get()) {
                    int status = api.get("/api/v1/search?q=" + URLEncoder.encode(word, StandardCharsets.UTF_8))
                            .status();
                    answers.incrementAndGet();
                    if (status != OK) {
                        synchronized (refusals) {
                            refusals.add(status);
                        }
                    }
                    Thread.sleep(PAUSE_MILLIS);
                }
            } catch (UncheckedIOException e) {
                LOG.debug("The server has gone");
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        int answered() {
            synchronized (refusals) {
                assertThat(refusals).isEmpty();
            }
            return answers.get();
        }

        @Override
        public void close() throws InterruptedException {
            searching.set(false);
            for (Thread thread : threads) {
                thread.join();
            }
        }
    }
}
