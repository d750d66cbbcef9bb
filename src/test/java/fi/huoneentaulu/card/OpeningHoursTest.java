package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OpeningHoursTest {
    private static final Set<DayOfWeek> WEEKDAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private final OpeningHours hours = new OpeningHours();

    private static CardBody.Contact contact(boolean onHolidays, Set<DayOfWeek> days, String from, String to) {
        return new CardBody.Contact(
                LocalizedText.finnish("Neuvonta"),
                null,
                null,
                null,
                List.of(new CardBody.Hours(days, LocalTime.parse(from), LocalTime.parse(to))),
                onHolidays,
                null);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-18T07:59, false, 2026-11-18T08:00",
        "2026-11-18T08:00, true, 2026-11-18T15:30",
        "2026-11-18T15:29, true, 2026-11-18T15:30",
        "2026-11-18T15:30, false, 2026-11-19T08:00",
        "2026-11-20T16:00, false, 2026-11-23T08:00"
    })
    void an_office_opens_and_closes_to_the_minute(LocalDateTime now, boolean open, LocalDateTime change) {
        assertThat(hours.at(contact(false, WEEKDAYS, "08:00", "15:30"), now))
                .contains(new OpeningHours.State(open, change));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-01-01",
                "2026-01-06",
                "2026-04-03",
                "2026-04-06",
                "2026-05-01",
                "2026-05-14",
                "2026-06-19",
                "2026-06-20",
                "2026-12-06",
                "2026-12-24",
                "2026-12-25",
                "2026-12-26"
            })
    void on_a_public_holiday_it_is_closed_unless_told_otherwise(LocalDate day) {
        LocalDateTime noon = day.atTime(12, 0);

        assertThat(hours.at(contact(false, EVERY_DAY, "08:00", "15:30"), noon)
                        .orElseThrow()
                        .open())
                .isFalse();
        assertThat(hours.at(contact(true, EVERY_DAY, "08:00", "15:30"), noon)
                        .orElseThrow()
                        .open())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-14", "2026-12-23", "2026-12-31", "2026-06-26", "2026-05-10", "2026-11-18"})
    void an_ordinary_day_is_not_a_holiday(LocalDate day) {
        assertThat(hours.isHoliday(day)).isFalse();
    }

    @Test
    void round_the_clock_never_closes() {
        assertThat(hours.at(contact(true, EVERY_DAY, "00:00", "00:00"), LocalDateTime.parse("2026-12-25T03:00")))
                .contains(new OpeningHours.State(true, null));
    }

    @Test
    void a_night_shift_lasts_past_midnight() {
        CardBody.Contact night = contact(false, WEEKDAYS, "20:00", "08:00");

        assertThat(hours.at(night, LocalDateTime.parse("2026-11-19T02:00")))
                .contains(new OpeningHours.State(true, LocalDateTime.parse("2026-11-19T08:00")));
    }

    @Test
    void hours_that_are_not_told_say_nothing() {
        CardBody.Contact unknown =
                new CardBody.Contact(LocalizedText.finnish("Neuvonta"), null, null, null, List.of(), false, null);

        assertThat(hours.at(unknown, LocalDateTime.parse("2026-11-18T12:00"))).isEmpty();
    }
}
