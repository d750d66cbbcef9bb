package fi.huoneentaulu.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.directory.Capacity;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.TrayFixture;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What leaves as HSDS is valid and comes back as it was. */
class HsdsRoundTripTest {
    private static final HsdsFixture HSDS = new HsdsFixture();
    private static final LocalDate DAY = LocalDate.of(2026, 10, 25);

    @Test
    void every_starter_service_is_valid_and_comes_back_equal() {
        assertThat(TrayFixture.starters()).hasSizeGreaterThanOrEqualTo(60).allSatisfy(HsdsRoundTripTest::returns);
    }

    @Test
    void a_service_that_uses_everything_is_valid_and_comes_back_equal() {
        TrayService service = TrayFixture.everything();

        returns(service);

        JsonNode written = HSDS.written(service);
        assertThat(written.path("minimum_age").asInt()).isEqualTo(15);
        assertThat(written.path("assured_date").asString()).isEqualTo("2026-10-25");
        assertThat(written.path("last_modified").asString()).isEqualTo("2026-11-22T10:00:00.500Z");
        assertThat(written.at("/service_at_locations/0/schedules/0/byday").asString())
                .isEqualTo("MO,SU");
        assertThat(written.at("/service_at_locations/0/schedules/0/opens_at").asString())
                .isEqualTo("22:00");
        assertThat(written.at("/service_at_locations/0/location/latitude").asDouble())
                .isEqualTo(63.9);
        assertThat(written.at("/organization/name").asString()).isEqualTo("Tuuliviirin väki");
    }

    @Test
    void a_service_of_which_little_is_told_comes_back_equal() {
        Provider provider =
                new Provider("vahapuheiset", LocalizedText.finnish("Vähäpuheiset"), null, null, Sector.STATE, false);
        returns(TrayService.building("hiljainen", provider)
                .name(LocalizedText.finnish("Hiljainen"))
                .summary(LocalizedText.finnish("Tästä ei kerrota muuta."))
                .coverage(Set.of(Coverage.COUNTRY))
                .capacity(new Capacity(Room.UNKNOWN, DAY))
                .editedOn(DAY)
                .build());
    }

    @Test
    void who_knows_only_the_calendar_standard_does_not_read_closed_hours_as_open() {
        JsonNode closed = HSDS.written(TrayFixture.everything()).at("/service_at_locations/0/schedules/1");

        assertThat(closed.path("description").asString()).contains("Suljettu");
        assertThat(closed.propertyNames()).doesNotContain("freq", "byday", "opens_at", "closes_at");
    }

    @Test
    void who_reads_a_service_that_its_source_no_longer_has_is_alerted() {
        TrayService here = TrayFixture.everything();
        TrayService gone = TrayService.building(here.code(), here.provider())
                .name(here.name())
                .summary(here.summary())
                .editedOn(DAY)
                .origin(new Origin("ptv", "1", DAY))
                .build();

        assertThat(HSDS.written(gone).path("alert").asString()).startsWith("Lähde ei enää kerro");
        assertThat(HSDS.written(here).has("alert")).isFalse();
    }

    @Test
    void two_services_never_share_an_id_and_ids_stay_as_they_are() {
        assertThat(TrayFixture.starters().stream()
                        .map(HSDS::written)
                        .map(each -> each.path("id").asString()))
                .doesNotHaveDuplicates();
        assertThat(HsdsIds.service("kannus-tasapainoryhma")).hasToString("82fce8f5-34b1-3285-9950-d99638d8f588");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"id\": \"1\", \"name\": \"a\", \"status\": \"active\"}",
                "{\"id\": \"3f7b145d-84af-42d7-8fae-eaca714b02b2\", \"name\": \"a\", \"status\": \"open\"}",
                "{\"id\": \"3f7b145d-84af-42d7-8fae-eaca714b02b2\", \"name\": 1, \"status\": \"active\"}",
                "{\"id\": \"3f7b145d-84af-42d7-8fae-eaca714b02b2\", \"name\": \"a\", \"status\": \"active\", \"url\": \"ä ö\"}",
                "{\"id\": \"3f7b145d-84af-42d7-8fae-eaca714b02b2\", \"name\": \"a\", \"status\": \"active\", \"last_modified\": \"x\"}",
                "{\"id\": \"3f7b145d-84af-42d7-8fae-eaca714b02b2\", \"name\": \"a\", \"status\": \"active\", \"phones\": [{}]}",
                "{\"id\": \"3f7b145d-84af-42d7-8fae-eaca714b02b2\", \"name\": \"a\", \"status\": \"active\","
                        + " \"organization\": {\"id\": \"x\", \"name\": \"a\", \"description\": \"a\"}}"
            })
    void the_schemas_refuse_what_is_broken(String broken) {
        JsonNode json = JsonMapper.shared().readTree(broken);

        assertThat(HsdsSchemas.strict("service", json)).isNotEmpty();
        if (HsdsSchemas.standardIsHere()) {
            assertThat(HsdsSchemas.standard("service", json)).isNotEmpty();
        }
    }

    @Test
    void our_own_schema_refuses_what_the_standard_does_not_know() {
        ObjectNode json = HSDS.written(TrayFixture.everything());
        assertThat(HsdsSchemas.strict("service", json)).isEmpty();

        json.put("modified_date", "2026-01-01");

        assertThat(HsdsSchemas.strict("service", json)).hasSize(1);
    }

    private static void returns(TrayService service) {
        ObjectNode written = HSDS.written(service);
        assertThat(HsdsSchemas.strict("service", written)).isEmpty();
        if (HsdsSchemas.standardIsHere()) {
            assertThat(HsdsSchemas.standard("service", written)).isEmpty();
        }
        ServiceFormat.Reading reading = HSDS.format().read(written.toString());
        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.service().origin())
                .isEqualTo(new Origin("hsds", written.path("id").asString(), null));
        assertThat(withoutOrigin(reading.service())).isEqualTo(withoutOrigin(service));
    }

    static TrayService withoutOrigin(TrayService service) {
        return new TrayService(
                service.code(),
                service.provider(),
                service.role(),
                service.name(),
                service.otherNames(),
                service.summary(),
                service.text(),
                service.needs(),
                service.groups(),
                service.ages(),
                service.requirements(),
                service.coverage(),
                service.cost(),
                service.costNote(),
                service.channels(),
                service.howTo(),
                service.details(),
                service.url(),
                service.terms(),
                service.languages(),
                service.capacity(),
                service.verifiedOn(),
                service.editedOn(),
                null);
    }
}
