package fi.huoneentaulu.exchange.ptv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.ServiceSource.Entry;
import fi.huoneentaulu.exchange.ServiceSource.Fetched;
import fi.huoneentaulu.exchange.ServiceSource.Page;
import fi.huoneentaulu.exchange.SourceFaultException;
import fi.huoneentaulu.testing.PtvStub;
import fi.huoneentaulu.testing.TestClock;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How PTV is asked, and what is made of its answers, good and bad. */
class PtvSourceTest {
    private static final Clock CLOCK = new TestClock();

    private final PtvStub ptv = PtvStub.start();

    @AfterEach
    void the_stub_stops() {
        ptv.close();
    }

    private PtvSource source(String... codes) {
        return source(Duration.ofSeconds(5), Duration.ofMillis(1), codes);
    }

    private PtvSource source(Duration timeout, Duration firstWait, String... codes) {
        PtvProperties properties = new PtvProperties(
                URI.create(ptv.url() + "/"),
                "Municipality",
                List.of(codes),
                timeout,
                3,
                firstWait,
                Duration.ofSeconds(2),
                1000);
        return new PtvSource(properties, new PtvClient(properties, CLOCK));
    }

    private void knows(int many) {
        for (int i = 1; i <= many; i++) {
            ptv.service("s-" + i, """
                    {"id":"S-%d","serviceChannels":[{"serviceChannel":{"id":"c-%d","name":"Kanava"}}]}""".formatted(i, i));
            ptv.channel("c-" + i, "{\"id\":\"c-%d\",\"serviceChannelType\":\"Phone\"}".formatted(i));
        }
    }

    private static List<String> keys(int many) {
        return IntStream.rangeClosed(1, many).mapToObj(i -> "s-" + i).toList();
    }

    @Test
    void every_page_of_every_area_is_asked_for() {
        knows(5);
        ptv.pages(2);
        PtvSource source = source("272", "217");
        List<Entry> entries = new ArrayList<>();
        @Nullable String cursor = null;
        do {
            Page page = source.page(cursor);
            entries.addAll(page.entries());
            cursor = page.next();
        } while (cursor != null);

        assertThat(entries).hasSize(10).contains(new Entry("s-5", null));
        assertThat(ptv.questions())
                .containsExactly(
                        "/api/v11/Service/list/area/Municipality/code/272?page=1",
                        "/api/v11/Service/list/area/Municipality/code/272?page=2",
                        "/api/v11/Service/list/area/Municipality/code/272?page=3",
                        "/api/v11/Service/list/area/Municipality/code/217?page=1",
                        "/api/v11/Service/list/area/Municipality/code/217?page=2",
                        "/api/v11/Service/list/area/Municipality/code/217?page=3");
    }

    @Test
    void an_entry_without_an_id_is_kept_for_the_report() {
        ptv.lists("{\"name\":\"Nimetön\"}");

        assertThat(source("272").page(null).entries()).containsExactly(new Entry(null, "{\"name\":\"Nimetön\"}"));
    }

    @Test
    void a_service_comes_with_its_channels_in_two_questions() {
        knows(40);

        Map<String, Fetched> fetched = source("272").fetch(keys(40));

        assertThat(fetched).hasSize(40);
        assertThat(fetched.get("s-7"))
                .isEqualTo(
                        new Fetched.Found(
                                "{\"id\":\"S-7\",\"serviceChannels\":[{\"serviceChannel\":{\"id\":\"c-7\",\"serviceChannelType\":\"Phone\"}}]}"));
        assertThat(ptv.questions()).hasSize(2);
    }

    @Test
    void one_bad_service_takes_no_other_along() {
        knows(8);
        ptv.failsOn("s-3");
        ptv.garbles("s-6");
        List<String> asked = new ArrayList<>(keys(8));
        asked.add("s-unknown");

        Map<String, Fetched> fetched = source("272").fetch(asked);

        assertThat(fetched.get("s-3")).isEqualTo(missing("exchange.ptv.silent"));
        assertThat(fetched.get("s-6")).isEqualTo(missing("exchange.ptv.broken"));
        assertThat(fetched.get("s-unknown")).isEqualTo(missing("exchange.ptv.not-given"));
        assertThat(fetched.values().stream().filter(Fetched.Found.class::isInstance))
                .hasSize(6);
    }

    private static Fetched missing(String key) {
        return new Fetched.Missing(new Remark(key, List.of()));
    }

    @ParameterizedTest
    @CsvSource({"500,", "429, 1", "503, 0", "502, soon"})
    void a_refusal_that_passes_is_waited_for(int status, @Nullable String retryAfter) {
        knows(1);
        ptv.refusesOnce(status, retryAfter);
        long began = CLOCK.millis();

        assertThat(source("272").page(null).entries()).hasSize(1);
        assertThat(CLOCK.millis() - began).isGreaterThanOrEqualTo("1".equals(retryAfter) ? 1000 : 0);
        assertThat(ptv.questions()).hasSize(2);
    }

    @Test
    void an_answer_that_does_not_come_in_time_is_asked_for_again() {
        knows(1);
        PtvStub.Gate gate = ptv.holds(1);

        assertThat(source(Duration.ofMillis(300), Duration.ZERO, "272").fetch(List.of("s-1")))
                .hasEntrySatisfying("s-1", got -> assertThat(got).isInstanceOf(Fetched.Missing.class));
        gate.open();
    }

    @Test
    void a_source_that_never_answers_is_a_fault_and_no_end_of_questions() {
        knows(8);
        keys(8).forEach(ptv::failsOn);

        assertThatExceptionOfType(SourceFaultException.class)
                .isThrownBy(() -> source("272").fetch(keys(8)))
                .satisfies(fault -> assertThat(fault.remark().key()).isEqualTo("exchange.ptv.fault.silent"));
        assertThat(ptv.questions()).hasSizeLessThan(30);
    }

    @Test
    void a_list_that_is_refused_is_a_fault_at_once() {
        ptv.refusesOnce(404, null);

        assertThatExceptionOfType(SourceFaultException.class)
                .isThrownBy(() -> source("272").page(null))
                .satisfies(fault ->
                        assertThat(fault.remark()).isEqualTo(new Remark("exchange.ptv.fault.refused", List.of("404"))));
        assertThat(ptv.questions()).hasSize(1);
    }

    @Test
    void without_an_address_or_an_area_there_is_no_source() {
        assertThat(source("272").configured()).isTrue();
        assertThat(source().configured()).isFalse();
    }
}
