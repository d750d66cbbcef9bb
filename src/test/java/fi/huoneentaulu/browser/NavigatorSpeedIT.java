package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.huoneentaulu.testing.ManyCards;
import fi.huoneentaulu.testing.ServerTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** An answer repaints the navigator at once, with the starter cards and with a thousand more. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "The time is the server's own")
class NavigatorSpeedIT extends BrowserTest {
    private static final Logger LOG = LoggerFactory.getLogger(NavigatorSpeedIT.class);
    private static final int WARM_UP = 15;
    private static final int ANSWERS = 40;
    private static final int KNOWN = 3;

    private final JdbcTemplate database;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final ServerTime time;

    @Autowired
    NavigatorSpeedIT(
            JdbcTemplate database,
            PlatformTransactionManager transactions,
            Clock clock,
            ServletWebServerApplicationContext server) {
        this.database = database;
        this.transaction = new TransactionTemplate(transactions);
        this.clock = clock;
        this.time = new ServerTime(server);
    }

    @Test
    void with_the_starter_cards_within_a_tenth_of_a_second() {
        assertThat(p95()).isLessThanOrEqualTo(100);
    }

    @Test
    void with_a_thousand_cards_more_within_a_fifth_of_a_second() {
        try (var _ = ManyCards.in(database, transaction, clock, 1_000)) {
            assertThat(p95()).isLessThanOrEqualTo(200);
        }
    }

    /** The time of the server for an answer, which is not exceeded in 95 of 100, in milliseconds. */
    private double p95() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori#ika=52&kunta=272&f.inactive=true");
        assertThat(nurse.find(".nav-known li")).hasCount(KNOWN);
        time.begin();
        try {
            List<Double> times = new ArrayList<>();
            for (int i = 0; i < WARM_UP + ANSWERS; i++) {
                time.clear();
                answer(nurse);
                if (i >= WARM_UP) {
                    times.add(time.milliseconds());
                }
            }
            times.sort(null);
            double p95 = times.get((int) Math.ceil(times.size() * 0.95) - 1);
            LOG.info("An answer: median {} ms, p95 {} ms", times.get(times.size() / 2), p95);
            return p95;
        } finally {
            time.end();
        }
    }

    /** Yes, and back again: every card is set against the client anew each time. */
    private static void answer(Professional nurse) {
        Locator known = nurse.find(".nav-known li");
        int before = known.count();
        boolean asks = before < KNOWN;
        (asks ? nurse.find(".nav-ask .fact-option").first() : known.last().locator("button")).click();
        assertThat(known).hasCount(asks ? before + 1 : before - 1);
        nurse.settles();
    }
}
