package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.directory.ServiceFormReader.Result;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What a service becomes in its form, and what a form becomes. */
class ServiceFormTest {
    private static final Areas AREAS = AreasFixture.areas();

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_nobody_touches_comes_back_the_same(Language language) {
        Stream.concat(TrayFixture.starters().stream(), Stream.of(TrayFixture.everything()))
                .forEach(service -> assertThat(read(service, Map.of(), language))
                        .as(service.code())
                        .isEqualTo(service));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_the_form_shows_reads_back_as_it_was_told(Language language) {
        TrayFixture.starters().forEach(service -> {
            Map<String, String> values = ServiceForm.of(service, AREAS, language);
            Result result = ServiceFormReader.read(values, Map.of(), AREAS, service);
            assertThat(result.faults()).as(service.code()).isEmpty();
            assertThat(built(service, result)).isEqualTo(service);
        });
    }

    @Test
    void a_touched_field_leaves_what_the_form_does_not_show_of_its_channel() {
        TrayService service = TrayFixture.everything();
        Channel before = service.channels().getFirst();

        Channel after = read(service, Map.of("channels.0.season", "1.6.–31.8."), Language.FI)
                .channels()
                .getFirst();

        assertThat(after).usingRecursiveComparison().ignoringFields("season").isEqualTo(before);
        assertThat(after.season()).isEqualTo(new Season(MonthDay.of(6, 1), MonthDay.of(8, 31)));
    }

    @Test
    void another_street_forgets_the_position_and_another_number_keeps_what_was_said_of_the_first() {
        TrayService service = TrayFixture.everything();

        Channel after = read(
                        service,
                        Map.of(
                                "channels.0.place.street",
                                "Uusitie 2",
                                "channels.0.phones",
                                "000 000 0001\n000 000 0009",
                                "channels.0.hours",
                                "ti 9–11"),
                        Language.FI)
                .channels()
                .getFirst();

        assertThat(after.place()).isEqualTo(new Place("217", "Uusitie 2", "69100", "Kannus", null, null));
        assertThat(after.phones())
                .containsExactly(service.channels().getFirst().phones().getFirst(), new Phone("000 000 0009", null));
        assertThat(after.hours())
                .as("exceptions stay")
                .hasSize(3)
                .contains(new OpeningHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(9, 0), LocalTime.of(11, 0)));
    }

    @Test
    void what_a_source_tells_and_the_form_would_not_take_is_no_fault_until_it_is_touched() {
        TrayService long160 = TrayService.building(
                        "pitka", TrayFixture.everything().provider())
                .as(TrayFixture.everything())
                .summary(LocalizedText.finnish("x".repeat(300)))
                .needs(Set.of())
                .build();

        assertThat(read(long160, Map.of("cost", "FREE"), Language.FI).summary()).isEqualTo(long160.summary());
    }

    @Test
    void languages_are_written_by_their_names_in_any_of_the_three() {
        TrayService service = TrayFixture.everything();
        assertThat(read(service, Map.of("languages", "Suomi; svenska, Arabic, so"), Language.FI)
                        .languages())
                .containsExactlyInAnyOrder("fi", "sv", "ar", "so");
    }

    private static TrayService read(TrayService service, Map<String, String> typed, Language language) {
        Map<String, String> stored = ServiceForm.of(service, AREAS, language);
        Map<String, String> values = new HashMap<>(stored);
        values.putAll(typed);
        Result result = ServiceFormReader.read(values, stored, AREAS, service);
        assertThat(result.faults()).as(service.code()).isEmpty();
        return built(service, result);
    }

    private static TrayService built(TrayService service, Result result) {
        ServiceBuilder builder =
                TrayService.building(service.code(), service.provider()).as(service);
        result.content().accept(builder);
        return builder.build();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name.fi | '' | finnish",
                "summary.sv | 161 | long",
                "needs | '' | needs",
                "ages.min | 3v | age",
                "ages.max | 1 | ages",
                "area.municipalities | Kannus, Kukkola | municipality",
                "area.municipalities | '' | municipalities",
                "channels | '' | channels",
                "cost | '' | cost",
                "url | javascript:x y | web",
                "languages | klingonia | language",
                "channels.0.place.municipality | Kukkola | municipality",
                "channels.0.phones | soita! | phone",
                "channels.0.email | nimi | email",
                "channels.0.hours | milloin vain | hours",
                "channels.0.season | kesällä | season",
                "channels.0.place.postalCode | 6910 | postal-code",
            })
    void what_cannot_be_read_is_told_beside_its_field(String field, String text, String why) {
        TrayService service = TrayFixture.starters().stream()
                .filter(each -> each.code().equals("kannus-tasapainoryhma"))
                .findFirst()
                .orElseThrow();
        Map<String, String> stored = ServiceForm.of(service, AREAS, Language.FI);
        Map<String, String> values = new HashMap<>(stored);
        values.put("ages.min", "65");
        values.put(field, text.equals("161") ? "x".repeat(161) : text);

        assertThat(ServiceFormReader.read(values, stored, AREAS, service).faults())
                .hasSize(1)
                .hasEntrySatisfying(field, fault -> assertThat(fault.key()).isEqualTo("directory.form.fault." + why));
    }
}
