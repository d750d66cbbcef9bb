package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.ServiceRole;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The services that come with the application. */
class StarterTrayTest {
    private static final int SUMMARY = 160;
    private static final String KESKI_POHJANMAA = "18";

    private final Areas areas = AreasFixture.areas();
    private final List<TrayService> services = StarterTray.read();

    @Test
    void there_are_enough_of_them_all_invented_and_each_code_stands_once() {
        assertThat(services)
                .hasSizeGreaterThanOrEqualTo(60)
                .allMatch(service -> service.provider().sample());
        assertThat(services).extracting(TrayService::code).doesNotHaveDuplicates();
        assertThat(Stream.of(Need.values()))
                .allSatisfy(need -> assertThat(services)
                        .as(need.name())
                        .anyMatch(service -> service.needs().contains(need)));
    }

    @Test
    void every_area_exists_and_every_sentence_is_short_in_three_languages() {
        assertThat(services).allSatisfy(service -> {
            assertThat(service.coverage()).isNotEmpty().allMatch(areas::exists);
            assertThat(service.channels()).isNotEmpty();
            assertThat(service.channels().stream().map(Channel::municipality).filter(Objects::nonNull))
                    .allMatch(code -> areas.municipality(code).isPresent());
            for (Language language : Language.values()) {
                assertThat(service.summary().exactly(language).orElse(""))
                        .isNotBlank()
                        .hasSizeLessThanOrEqualTo(SUMMARY);
                assertThat(service.name().exactly(language)).isPresent();
            }
        });
    }

    @Test
    void link_workers_cover_some_municipalities_and_leave_gaps() {
        Set<String> covered = services.stream()
                .filter(service -> service.role() == ServiceRole.LINK_WORKER)
                .flatMap(service -> service.coverage().stream())
                .flatMap(coverage -> areas.municipalitiesIn(coverage).stream())
                .collect(Collectors.toSet());
        Set<String> county = areas.municipalities().stream()
                .filter(each -> areas.covers(new Coverage.InCounty(KESKI_POHJANMAA), each.code()))
                .map(Municipality::code)
                .collect(Collectors.toSet());

        assertThat(covered).contains("217", "272", "236", "849").doesNotContain("074", "421", "584", "924");
        assertThat(county).containsAll(covered);
    }

    @Test
    void what_is_stored_reads_back_the_same() {
        assertThat(services).allSatisfy(service -> {
            String stored = TrayMapper.JSON.writeValueAsString(ServiceFile.stored(service));
            TrayService read = TrayMapper.JSON
                    .readValue(stored, ServiceFile.class)
                    .service(
                            service.provider(),
                            service.code(),
                            service.capacity(),
                            service.verifiedOn(),
                            service.editedOn(),
                            service.origin());
            assertThat(read).isEqualTo(service);
        });
    }
}
