package fi.huoneentaulu.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.ManyCards;
import fi.huoneentaulu.testing.PageReader;
import fi.huoneentaulu.testing.ServerTime;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.hibernate.SessionFactory;
import org.hibernate.stat.Statistics;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** A thousand cards keep the pages of the desk quick. */
@IntegrationTest
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "The time is the server's own; the number of statements is the same on both databases")
class DeskSpeedIT {
    private static final Logger LOG = LoggerFactory.getLogger(DeskSpeedIT.class);
    private static final int CARDS = 1_000;
    private static final int WARM_UP = 12;
    private static final int OPENINGS = 9;
    private static final double MOST_MILLISECONDS = 100;
    private static final long MOST_STATEMENTS = 20;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Statistics statistics;
    private final Clock clock;
    private final ServerTime time;
    private @Nullable ManyCards made;

    @LocalServerPort
    private int port;

    /** A page, who opens it, and what it must say to have been opened. */
    private record Page(String reader, String path, String says) {}

    /** How long the openings of a page took the server, the quickest first, and how often the database was asked. */
    private record Measured(List<Double> milliseconds, long statements) {
        double fastest() {
            return milliseconds.getFirst();
        }

        double median() {
            return milliseconds.get(milliseconds.size() / 2);
        }
    }

    @Autowired
    DeskSpeedIT(
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            ServletWebServerApplicationContext server,
            EntityManagerFactory factory,
            Clock clock) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.time = new ServerTime(server);
        this.statistics = factory.unwrap(SessionFactory.class).getStatistics();
        this.clock = clock;
    }

    @BeforeEach
    void a_thousand_cards() {
        made = ManyCards.in(database, transaction, clock, CARDS);
        statistics.setStatisticsEnabled(true);
        time.begin();
    }

    @AfterEach
    void no_other_test_sees_them() {
        time.end();
        statistics.setStatisticsEnabled(false);
        if (made != null) {
            made.close();
        }
    }

    /**
     * The quickest opening is looked at, since a compiler and a garbage collector are at work beside some of the others; a
     * slow page is slow every time.
     */
    @Test
    void a_page_takes_the_server_a_tenth_of_a_second_at_most_and_asks_the_database_a_few_times() {
        List<Page> pages = List.of(
                new Page("koordinaattori", "/yllapito", "Näkyvissä 25 / "),
                new Page("hyvaksyja", "/yllapito", "Näkyvissä 25 / "),
                new Page("koordinaattori", "/yllapito/synonyymit", "Näkyvissä 50 / "),
                new Page("koordinaattori", "/yllapito/haut", "Näillä sanoilla lukijat"),
                new Page("koordinaattori", "/yllapito/ohjausperusteet", "Ohjausperuste on yksi asia"),
                new Page("koordinaattori", "/yllapito/siirto", "Paketissa ovat kaikki voimassa"),
                new Page("koordinaattori", "/yllapito/kortti/" + ManyCards.PREFIX + "7", "Tarkistettu"),
                new Page("hyvaksyja", "/yllapito/kortti/" + ManyCards.PREFIX + "7", "Poista käytöstä"));
        Map<String, PageReader> readers = Map.of(
                "koordinaattori",
                new PageReader(port, "koordinaattori"),
                "hyvaksyja",
                new PageReader(port, "hyvaksyja"));
        for (int i = 0; i < WARM_UP; i++) {
            pages.forEach(page -> open(page, readers));
        }
        List<Measured> measured =
                pages.stream().map(page -> measure(page, readers)).toList();

        for (int i = 0; i < pages.size(); i++) {
            Page page = pages.get(i);
            Measured result = measured.get(i);
            LOG.info(
                    "{} as {} with {} cards: fastest {} ms, median {} ms, {} statements",
                    page.path(),
                    page.reader(),
                    CARDS,
                    result.fastest(),
                    result.median(),
                    result.statements());
        }
        assertThat(measured).allSatisfy(result -> {
            assertThat(result.fastest()).isLessThanOrEqualTo(MOST_MILLISECONDS);
            assertThat(result.statements()).isBetween(1L, MOST_STATEMENTS);
        });
    }

    private Measured measure(Page page, Map<String, PageReader> readers) {
        List<Double> times = new ArrayList<>();
        long fewest = Long.MAX_VALUE;
        for (int i = 0; i < OPENINGS; i++) {
            statistics.clear();
            time.clear();
            open(page, readers);
            times.add(time.milliseconds());
            fewest = Math.min(fewest, statistics.getPrepareStatementCount());
        }
        return new Measured(times.stream().sorted().toList(), fewest);
    }

    private static void open(Page page, Map<String, PageReader> readers) {
        assertThat(Objects.requireNonNull(readers.get(page.reader())).opens(page.path()))
                .contains(page.says());
    }
}
