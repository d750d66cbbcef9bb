package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.directory.ServiceFormReader.Result;
import fi.huoneentaulu.vocabulary.Language;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
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

    private static TrayService read(TrayService service, Map<String, String> typed, Language language) {
        Map<String, String> values = new HashMap<>(ServiceForm.of(service, AREAS, language));
        values.putAll(typed);
        Result result = ServiceFormReader.read(values, AREAS, service);
        assertThat(result).as(service.code()).isInstanceOf(Result.Whole.class);
        ServiceBuilder builder =
                TrayService.building(service.code(), service.provider()).as(service);
        ((Result.Whole) result).content().accept(builder);
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
                "url | javascript:x y | web",
                "languages | suomi | language",
                "channel.0.municipality | Kukkola | municipality",
                "channel.0.phones | soita! | phone",
                "channel.0.email | nimi | email",
                "channel.0.hours | milloin vain | hours",
                "channel.0.season | kesällä | season",
                "channel.0.postalCode | 6910 | postal-code",
            })
    void what_cannot_be_read_is_told_beside_its_field(String field, String text, String why) {
        TrayService service = TrayFixture.starters().stream()
                .filter(each -> each.code().equals("kannus-tasapainoryhma"))
                .findFirst()
                .orElseThrow();
        Map<String, String> values = new HashMap<>(ServiceForm.of(service, AREAS, Language.FI));
        values.put("ages.min", "65");
        values.put(field, text.equals("161") ? "x".repeat(161) : text);

        assertThat(ServiceFormReader.read(values, AREAS, service))
                .isInstanceOfSatisfying(
                        Result.Faulty.class,
                        faulty -> assertThat(faulty.faults())
                                .hasSize(1)
                                .hasEntrySatisfying(
                                        field,
                                        fault -> assertThat(fault.key()).isEqualTo("directory.form.fault." + why)));
    }
}
