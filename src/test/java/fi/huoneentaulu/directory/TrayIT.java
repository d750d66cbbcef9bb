package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** What a professional finds in the tray. */
@IntegrationTest
class TrayIT {
    private static final String NURSE = "ammattilainen";
    private static final String KANNUS = "217";
    private static final String HALSUA = "074";

    private final Tray tray;
    private final People people;
    private final TestClock clock;

    @Autowired
    TrayIT(Tray tray, People people, TestClock clock) {
        this.tray = tray;
        this.people = people;
        this.clock = clock;
    }

    @AfterEach
    void leaves_nothing() {
        clock.reset();
    }

    private void itIs(String moment) {
        clock.reset();
        clock.move(Duration.between(clock.instant(), Instant.parse(moment)));
    }

    private TrayPage find(TrayQuery query) {
        return people.as(NURSE, () -> tray.find(query));
    }

    private static TrayQuery of(String words, @Nullable String municipality, @Nullable Integer age, Need... needs) {
        return new TrayQuery(words, municipality, age, Set.of(needs), Set.of(), Set.of(), Set.of());
    }

    private static List<String> codes(TrayPage page) {
        return page.lines().stream().map(line -> line.service().code()).toList();
    }

    @Test
    void a_client_of_80_in_kannus_who_needs_exercise_finds_the_balance_group_and_nothing_of_other_places() {
        TrayPage page = find(of("", KANNUS, 80, Need.EXERCISE));

        assertThat(codes(page)).contains("kannus-tasapainoryhma");
        assertThat(page.lines()).allSatisfy(line -> {
            assertThat(line.service().needs()).contains(Need.EXERCISE);
            assertThat(line.service().ages())
                    .satisfiesAnyOf(
                            ages -> assertThat(ages).isNull(),
                            ages -> assertThat(ages.admits(80)).isTrue());
        });
        assertThat(codes(find(of("", HALSUA, 80, Need.EXERCISE)))).doesNotContain("kannus-tasapainoryhma");
        assertThat(codes(find(of("", KANNUS, 40, Need.EXERCISE)))).doesNotContain("kannus-tasapainoryhma");
    }

    @Test
    void municipality_association_and_parish_stand_before_the_county() {
        List<Sector> sectors = find(of("", KANNUS, null)).lines().stream()
                .map(line -> line.service().provider().sector())
                .toList();

        assertThat(sectors).isSorted().contains(Sector.MUNICIPALITY, Sector.COUNTY);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "tasapainoryhmä",
                "tasapainoryhmään",
                "Tasapainoryhmässä Kannuksessa",
                "tasapainor",
                "balansgrupp"
            })
    void a_word_is_found_in_every_form_while_it_is_being_typed_and_in_both_languages(String words) {
        assertThat(codes(find(of(words, null, null)))).contains("kannus-tasapainoryhma");
    }

    @Test
    void words_that_nobody_says_find_nothing() {
        assertThat(find(of("xyzzyqwert", null, null)).lines()).isEmpty();
    }

    @Test
    void each_count_is_what_the_choice_leaves() {
        TrayQuery asked = of("", KANNUS, null, Need.EXERCISE);
        TrayPage page = find(asked);

        for (Map.Entry<TraySwitch, Integer> each : page.switches().entrySet()) {
            assertThat(find(new TrayQuery("", KANNUS, null, asked.needs(), Set.of(), Set.of(), Set.of(each.getKey())))
                            .lines())
                    .hasSize(each.getValue());
        }
        for (Map.Entry<Need, Integer> each : page.needs().entrySet()) {
            assertThat(find(of("", KANNUS, null, each.getKey())).lines()).hasSize(each.getValue());
        }
        for (Map.Entry<TargetGroup, Integer> each : page.groups().entrySet()) {
            assertThat(find(new TrayQuery("", KANNUS, null, asked.needs(), Set.of(each.getKey()), Set.of(), Set.of()))
                            .lines())
                    .hasSize(each.getValue());
        }
        for (Map.Entry<Sector, Integer> each : page.sectors().entrySet()) {
            assertThat(find(new TrayQuery("", KANNUS, null, asked.needs(), Set.of(), Set.of(each.getKey()), Set.of()))
                            .lines())
                    .hasSize(each.getValue());
        }
    }

    @Test
    void what_nobody_has_verified_for_15_months_warns_and_for_18_is_hidden_but_not_lost() {
        itIs("2026-11-22T10:00:00Z");
        assertThat(people.as(NURSE, () -> tray.find("toholampi-varttuneiden-kerho")))
                .hasValueSatisfying(now -> assertThat(now.line().old()).isTrue());
        assertThat(people.as(NURSE, () -> tray.find("lestijarvi-lukupiiri"))).isEmpty();
        assertThat(people.as(NURSE, () -> tray.find("kannus-tasapainoryhma")))
                .hasValueSatisfying(now -> assertThat(now.line().old()).isFalse());

        itIs("2027-03-01T10:00:00Z");
        assertThat(people.as(NURSE, () -> tray.find("toholampi-varttuneiden-kerho")))
                .isEmpty();
        itIs("2025-12-01T10:00:00Z");
        assertThat(people.as(NURSE, () -> tray.find("lestijarvi-lukupiiri"))).isPresent();
    }

    @Test
    void room_that_was_told_too_long_ago_is_unknown() {
        itIs("2026-11-22T10:00:00Z");
        assertThat(room("kannus-liikunnan-yhdyshenkilo")).isEqualTo(Room.ROOM);
        itIs("2027-01-22T10:00:00Z");
        assertThat(room("kannus-liikunnan-yhdyshenkilo")).isEqualTo(Room.UNKNOWN);
    }

    private Room room(String code) {
        return people.as(NURSE, () -> tray.find(code)).orElseThrow().line().room();
    }

    @Test
    void open_now_goes_by_finnish_clocks() {
        itIs("2026-11-24T07:30:00Z");
        assertThat(codes(find(
                        new TrayQuery("", KANNUS, null, Set.of(), Set.of(), Set.of(), Set.of(TraySwitch.OPEN_NOW)))))
                .contains("kannus-liikunnan-yhdyshenkilo");
        itIs("2026-11-24T06:30:00Z");
        assertThat(codes(find(
                        new TrayQuery("", KANNUS, null, Set.of(), Set.of(), Set.of(), Set.of(TraySwitch.OPEN_NOW)))))
                .doesNotContain("kannus-liikunnan-yhdyshenkilo");
    }

    @Test
    void nobody_reads_it_without_a_right_to() {
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> tray.find(TrayQuery.ANYTHING));
    }
}
