package fi.huoneentaulu.exchange.hsds;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.UnreadableItemException;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Sector;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What others tell in HSDS is taken in as far as it is understood, and the rest is named. */
class HsdsImportTest {
    private static final HsdsFormat FORMAT = new HsdsFixture().format();
    private static final String SERVICE = """
            {"id": "ac148810-d857-441c-9679-408f346de14b", "name": "Soppapiiri", "status": "active",
             "description": "Keitto ja juttuseura.",
             "languages": [{"id": "2989d3ed-c547-48f8-8f9d-432d81c7892e", "code": "fi"}],
             "cost_options": [{"id": "1fdf4d39-3d80-484d-9f92-a8ffa08621e7", "amount": 0}],
             "service_areas": [{"id": "381c64f1-a724-4884-9c21-ac96c21cca3e", "name": "Karleby"}],
             "organization": {"id": "d9d5e0f5-d3ce-4f73-9a2f-4dd0ecc6c610", "name": "Soppaväki",
                              "description": "Yhdistys",
                              "attributes": [{"taxonomy_term": {"taxonomy": "huoneentaulu-sector",
                                                                "code": "PARISH"}}]}%s}
            """;

    private static Reading read(String more) {
        return FORMAT.read(SERVICE.formatted(more));
    }

    private static List<String> keys(Reading reading) {
        return reading.remarks().stream().map(Remark::key).toList();
    }

    static boolean standardIsHere() {
        return HsdsSchemas.standardIsHere();
    }

    @Test
    @EnabledIf("standardIsHere")
    void the_public_example_comes_in_but_for_its_known_faults_and_each_is_named() {
        String example = HsdsSchemas.read(HsdsSchemas.SHARED.resolve("service_full.json"))
                .toString();

        Reading reading = FORMAT.read(example);

        TrayService service = reading.service();
        assertThat(service.code()).isEqualTo("hsds-ac148810-d857-441c-9679-408f346de14b");
        assertThat(service.name()).isEqualTo(LocalizedText.finnish("Community Counselling"));
        assertThat(service.otherNames()).containsExactly(LocalizedText.finnish("MyCity Counselling Services"));
        assertThat(service.summary().fi()).hasSizeLessThanOrEqualTo(160);
        assertThat(service.ages()).satisfies(ages -> {
            assertThat(ages.min()).isEqualTo(12);
            assertThat(ages.max()).isEqualTo(100);
        });
        assertThat(service.verifiedOn()).hasToString("2005-01-01");
        assertThat(service.editedOn()).hasToString("2023-03-15");
        assertThat(service.provider().name().fi()).isEqualTo("Example Organization Inc.");
        assertThat(service.languages()).containsExactly("ur");
        assertThat(service.cost()).isEqualTo(Cost.CHARGED);
        assertThat(service.capacity()).isNull();
        Channel place = service.channels().getFirst();
        assertThat(place.place()).satisfies(where -> {
            assertThat(where.street()).isEqualTo("1-30 Main Street, MyVillage");
            assertThat(where.latitude()).isNull();
        });
        assertThat(place.phones())
                .singleElement()
                .satisfies(phone -> assertThat(phone.number()).isEqualTo("+44 1234 234567"));
        assertThat(place.hours()).singleElement().satisfies(hours -> {
            assertThat(hours.days()).containsExactlyInAnyOrder(DayOfWeek.THURSDAY, DayOfWeek.FRIDAY);
            assertThat(hours.from()).isEqualTo(LocalTime.of(10, 0));
            assertThat(hours.to()).isEqualTo(LocalTime.of(18, 0));
        });
        assertThat(service.terms())
                .singleElement()
                .satisfies(term -> assertThat(term.name().fi()).isEqualTo("name"));
        assertThat(reading.remarks())
                .contains(
                        new Remark("hsds.remark.position", List.of("100.0, 101.0")),
                        new Remark("hsds.remark.timezone", List.of("3")),
                        new Remark("hsds.remark.extension", List.of("100")),
                        new Remark("hsds.remark.quotes", List.of("\"+44 1234 234567\"")),
                        new Remark("hsds.remark.rule", List.of("count, byweekno, bymonthday, byyearday")),
                        new Remark("hsds.remark.capacity", List.of("12.0 / 10.0")),
                        new Remark("hsds.remark.contact", List.of()));
        assertThat(keys(reading)).contains("hsds.remark.language", "hsds.remark.left-out", "hsds.remark.country");
        assertThat(example).contains("Ann Persona");
        assertThat(service.toString()).doesNotContain("Ann Persona");
    }

    @Test
    void what_is_told_well_comes_in_without_a_remark() {
        Reading reading = read("");

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.service().coverage()).containsExactly(new Coverage.InMunicipality("272"));
        assertThat(reading.service().cost()).isEqualTo(Cost.FREE);
        assertThat(reading.service().provider().sector()).isEqualTo(Sector.PARISH);
        assertThat(reading.service().text()).isNull();
    }

    @Test
    void a_known_language_gets_its_text_beside_the_finnish_place() {
        Reading reading = FORMAT.read(SERVICE.formatted("").replace("\"code\": \"fi\"", "\"code\": \"sv\""));

        assertThat(reading.service().name()).isEqualTo(new LocalizedText("Soppapiiri", "Soppapiiri", null));
        assertThat(keys(reading)).containsExactly("hsds.remark.language");
    }

    @Test
    void phones_pages_and_hours_beside_the_places_are_ways_to_the_service() {
        Reading reading = read("""
                , "phones": [{"id": "1", "number": "000 1"}], "email": "keitto@example.org",
                "additional_urls": [{"id": "2", "url": "https://example.org", "label": "Sivu"}],
                "schedules": [{"id": "3", "freq": "WEEKLY", "byday": "MO", "opens_at": "9:00", "closes_at": "10:00"}]
                """);

        assertThat(reading.remarks()).isEmpty();
        assertThat(reading.service().channels())
                .extracting(Channel::type)
                .containsExactly(ChannelType.PHONE, ChannelType.ONLINE);
        assertThat(reading.service().channels().getFirst().hours())
                .containsExactly(new OpeningHours(Set.of(DayOfWeek.MONDAY), LocalTime.of(9, 0), LocalTime.of(10, 0)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "\"url\": \"javascript:alert(1)\" | hsds.remark.address",
                "\"assured_date\": \"eilen\" | hsds.remark.date",
                "\"minimum_age\": 200 | hsds.remark.ages",
                "\"minimum_age\": \"x\" | hsds.remark.number",
                "\"minimum_age\": \"NaN\" | hsds.remark.number",
                "\"status\": \"temporarily closed\" | hsds.remark.status",
                "\"alert\": \"x\" | hsds.remark.left-out",
                "\"contacts\": [{\"name\": \"x\"}] | hsds.remark.contact",
                "\"schedules\": [{\"freq\": \"MONTHLY\", \"byday\": \"2MO\"}], \"email\": \"a@example.org\" | hsds.remark.schedule",
                "\"schedules\": [{\"byday\": \"XX\", \"opens_at\": \"10:00\", \"closes_at\": \"11:00\"}], \"email\": \"a@example.org\" | hsds.remark.schedule",
                "\"capacities\": [{\"available\": 1}] | hsds.remark.capacity",
                "\"service_at_locations\": [{\"location\": {\"latitude\": 60}}] | hsds.remark.position"
            })
    void what_cannot_be_understood_is_left_out_and_named(String fault, String remark) {
        Reading reading = read(", " + fault);

        assertThat(keys(reading)).containsExactly(remark);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[] | hsds.refusal.json",
                "{ | hsds.refusal.json",
                "null | hsds.refusal.json",
                "{\"name\": \"a\"} | hsds.refusal.id",
                "{\"id\": \"../..\", \"name\": \"a\"} | hsds.refusal.id",
                "{\"id\": \"1\"} | hsds.refusal.name",
                "{\"id\": \"1\", \"name\": \"a\"} | hsds.refusal.organization",
                "{\"id\": \"1\", \"name\": \"a\", \"organization\": {\"id\": \"../x\", \"name\": \"a\"}} | hsds.refusal.id",
                "{\"id\": \"1\", \"name\": \"a\", \"status\": \"defunct\"} | hsds.refusal.status"
            })
    void what_no_service_can_be_made_of_is_refused_with_the_reason(String item, String reason) {
        assertThatExceptionOfType(UnreadableItemException.class)
                .isThrownBy(() -> FORMAT.read(item))
                .satisfies(refusal -> assertThat(refusal.remark().key()).isEqualTo(reason));
    }

    @Test
    void every_remark_has_its_words() {
        Reading reading = read(", \"url\": \"x\", \"minimum_age\": 200");

        assertThat(reading.remarks()).hasSize(2).allSatisfy(remark -> {
            for (Language language : EnumSet.allOf(Language.class)) {
                assertThat(MessagesFixture.messages()
                                .get(language, remark.key(), remark.args().toArray()))
                        .doesNotContain("{")
                        .contains(remark.args().getFirst());
            }
        });
    }
}
