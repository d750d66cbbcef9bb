package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.vocabulary.Language;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Weekly hours as people write them. */
class HoursTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ma–pe 9–15.30 | MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY | 09:00 | 15:30",
                "ma-pe 9-15:30 | MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY | 09:00 | 15:30",
                "mån, ons 10–12 | MONDAY,WEDNESDAY | 10:00 | 12:00",
                "Sat–Mon 18–24 | SATURDAY,SUNDAY,MONDAY | 18:00 | 00:00",
                "keskiviikko 8.05–9 | WEDNESDAY | 08:05 | 09:00",
                "pe 22–2 | FRIDAY | 22:00 | 02:00",
                "ma-su 0-24 | MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY | 00:00 | 00:00",
            })
    void days_and_times_are_read_in_three_languages(String text, String days, LocalTime from, LocalTime to) {
        EnumSet<DayOfWeek> wanted = EnumSet.noneOf(DayOfWeek.class);
        for (String day : days.split(",")) {
            wanted.add(DayOfWeek.valueOf(day));
        }

        assertThat(HoursText.read(text)).containsExactly(new OpeningHours(wanted, from, to));
    }

    @ParameterizedTest
    @ValueSource(strings = {"auki arkisin", "ma 9", "ma 9–25", "xx 9–15", "m 9–15", "ma 9–9", "ma 24.30–2", "9–15"})
    void what_is_no_hours_is_named(String text) {
        assertThatExceptionOfType(HoursText.NoHoursException.class)
                .isThrownBy(() -> HoursText.read("ti 8–16; " + text))
                .withMessage(text);
    }

    @Test
    void what_is_written_reads_back_the_same() {
        List<OpeningHours> hours = List.of(
                new OpeningHours(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.SATURDAY),
                        LocalTime.of(9, 0),
                        LocalTime.of(15, 30)),
                new OpeningHours(Set.of(DayOfWeek.SUNDAY, DayOfWeek.FRIDAY), LocalTime.of(18, 0), LocalTime.MIDNIGHT));

        assertThat(HoursText.write(hours, Language.FI)).isEqualTo("ma–ke, la 9–15.30\npe, su 18–24");
        for (Language language : Language.values()) {
            assertThat(HoursText.read(HoursText.write(hours, language))).isEqualTo(hours);
        }
    }
}
