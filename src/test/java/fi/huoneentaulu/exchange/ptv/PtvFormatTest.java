package fi.huoneentaulu.exchange.ptv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.entry;

import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.DetailKind;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Origin;
import fi.huoneentaulu.directory.Phone;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Term;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.UnreadableItemException;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class PtvFormatTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Path REAL = Path.of("..", "shared", "data", "ptv", "real-service-example.json");
    private static final LocalTime MIDNIGHT = LocalTime.MIDNIGHT;

    private static PtvFormat format;
    private static ObjectNode sample;

    @BeforeAll
    static void the_format_and_a_service_of_it() throws IOException {
        format = new PtvFormat(PtvWords.read(), AreasFixture.areas(), MessagesFixture.messages(), new TestClock());
        sample = (ObjectNode) JSON.readTree(Path.of("src/test/resources/ptv/service-with-channels.json"));
    }

    private static Reading read() {
        return changed(_ -> {});
    }

    private static Reading changed(Consumer<ObjectNode> change) {
        ObjectNode item = sample.deepCopy();
        change.accept(item);
        return format.read(item.toString());
    }

    private static TrayService service() {
        return read().service();
    }

    private static List<Channel> channels() {
        return service().channels();
    }

    private static JsonNode json(String text) {
        return JSON.readTree(text.replace('\'', '"'));
    }

    // ---- texts ----

    @Test
    void names_and_texts_stand_in_the_languages_that_they_were_written_in() {
        assertThat(service().name()).isEqualTo(new LocalizedText("Ohjattu kuntosali", "Ledd gymträning", "Guided gym"));
        assertThat(service().otherNames()).containsExactly(new LocalizedText("Seniorisali", "Seniorgym", null));
        assertThat(service().summary().text(Language.SV)).isEqualTo("Gymträning med handledare.");
        assertThat(service().text())
                .isEqualTo(LocalizedText.finnish("Ohjaaja laatii ohjelman.\n\nRyhmään mahtuu kymmenen."));
        assertThat(service().howTo()).isEqualTo(LocalizedText.finnish("Ilmoittaudu puhelimella."));
        assertThat(service().requirements()).isEqualTo(LocalizedText.finnish("Tarkoitettu yli 65-vuotiaille."));
        assertThat(service().details())
                .containsOnly(
                        entry(DetailKind.DEADLINE, LocalizedText.finnish("Ilmoittaudu elokuussa.")),
                        entry(DetailKind.PROCESSING_TIME, LocalizedText.finnish("Vastaamme viikossa.")),
                        entry(DetailKind.VALIDITY, LocalizedText.finnish("Paikka on voimassa kauden.")));
        assertThat(service().ages()).as("no target group fixes an age").isNull();
    }

    @Test
    void a_service_is_known_by_its_id_and_the_day_it_was_edited_in_finland() {
        assertThat(service().code()).isEqualTo("ptv-0a1b2c3d-0000-4000-8000-000000000001");
        assertThat(service().origin()).isEqualTo(new Origin("ptv", "0a1b2c3d-0000-4000-8000-000000000001", null));
        assertThat(service().editedOn()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(service().verifiedOn()).isNull();
    }

    @Test
    void a_name_in_swedish_alone_stands_in_the_finnish_place_and_is_told() {
        Reading reading =
                changed(item -> item.set("serviceNames", json("[{'language':'sv','value':'Gym','type':'Name'}]")));

        assertThat(reading.service().name()).isEqualTo(new LocalizedText("Gym", "Gym", null));
        assertThat(reading.remarks()).contains(new Remark("exchange.ptv.note.no-finnish", List.of()));
    }

    @Test
    void without_a_summary_the_beginning_of_the_description_stands_in_its_place() {
        Reading reading = changed(item -> item.set(
                "serviceDescriptions",
                json("[{'language':'fi','value':'%s','type':'Description'}]".formatted("a".repeat(400)))));

        assertThat(reading.service().summary().fi()).isEqualTo("a".repeat(150));
        assertThat(reading.remarks()).contains(new Remark("exchange.ptv.note.no-summary", List.of()));
    }

    @Test
    void older_answers_call_their_texts_otherwise() {
        Reading reading = changed(item -> item.set(
                "serviceDescriptions",
                json("[{'language':'fi','value':'Lyhyesti.','type':'ShortDescription'},"
                        + "{'language':'fi','value':'Näin.','type':'ServiceUserInstruction'}]")));

        assertThat(reading.service().summary().fi()).isEqualTo("Lyhyesti.");
        assertThat(reading.service().howTo()).isEqualTo(LocalizedText.finnish("Näin."));
    }

    // ---- for whom, where, at what cost ----

    @Test
    void every_term_is_kept_with_its_classification() {
        assertThat(service().terms())
                .contains(
                        new Term("ptvserclass", "P27", LocalizedText.finnish("Liikunta ja ulkoilu")),
                        new Term(
                                "ptvserclass",
                                "http://urn.fi/URN:NBN:fi:au:ptvl:v1212",
                                LocalizedText.finnish("Retkeily")),
                        new Term("YSO", "http://www.yso.fi/onto/koko/p1", new LocalizedText("kuntosalit", "gym", null)),
                        new Term("ptvkohderyhmat", "KR1", LocalizedText.finnish("Kansalaiset")),
                        new Term("ptvelti", "KE13", LocalizedText.finnish("Omaishoitajana toimiminen")),
                        new Term("industrial-class", "93130", LocalizedText.finnish("Kuntokeskukset")),
                        new Term("ptv-keyword", "fi:voimaharjoittelu", LocalizedText.finnish("voimaharjoittelu")))
                .hasSize(10);
    }

    @Test
    void needs_and_groups_come_from_old_and_new_addresses_alike() {
        assertThat(service().needs()).containsExactlyInAnyOrder(Need.EXERCISE, Need.NATURE, Need.FOOD);
        assertThat(service().groups()).containsExactlyInAnyOrder(TargetGroup.OLDER_PEOPLE, TargetGroup.CARERS);
    }

    @Test
    void citizens_at_large_are_no_group() {
        Reading reading = changed(item -> {
            item.set("targetGroups", json("[{'name':[],'uri':'http://urn.fi/URN:NBN:fi:au:ptvl:v2001'}]"));
            item.remove("lifeEvents");
        });

        assertThat(reading.service().groups()).isEmpty();
    }

    @Test
    void areas_are_their_municipalities_and_one_that_does_not_exist_is_told() {
        assertThat(service().coverage())
                .containsExactlyInAnyOrder(new Coverage.InMunicipality("217"), new Coverage.InMunicipality("074"));
        assertThat(read().remarks()).contains(new Remark("exchange.ptv.note.municipality", List.of("999")));
    }

    @Test
    void all_municipalities_of_a_county_are_the_county() {
        String all = String.join(
                ",",
                AreasFixture.areas().municipalitiesIn(new Coverage.InCounty("17")).stream()
                        .map("{'code':'%s'}"::formatted)
                        .toList());
        Reading reading = changed(item ->
                item.set("areas", json("[{'type':'Region','code':'16','municipalities':[%s]}]".formatted(all))));

        assertThat(reading.service().coverage()).containsExactly(new Coverage.InCounty("17"));
    }

    @Test
    void the_country_without_aland_is_every_other_county() {
        Reading reading = changed(item -> item.put("areaType", "NationwideExceptAlandIslands"));

        assertThat(reading.service().coverage())
                .contains(new Coverage.InCounty("17"), new Coverage.InCounty("90"))
                .doesNotContain(new Coverage.InCounty("91"), Coverage.COUNTRY)
                .hasSize(AreasFixture.areas().counties().size() - 1);
    }

    @Test
    void without_an_area_the_places_of_its_channels_tell_where_a_service_is() {
        Reading reading = changed(item -> item.putArray("areas"));

        assertThat(reading.service().coverage()).containsExactly(new Coverage.InMunicipality("217"));
        assertThat(reading.remarks()).contains(new Remark("exchange.ptv.note.area-of-places", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"FreeOfCharge, FREE", "Free, FREE", "Chargeable, CHARGED", "Charged, CHARGED", "Other, CHARGED"})
    void charges_of_every_version_are_understood(String told, Cost cost) {
        assertThat(changed(item -> item.put("serviceChargeType", told))
                        .service()
                        .cost())
                .isEqualTo(cost);
    }

    @Test
    void a_charge_that_is_not_told_is_not_called_free() {
        TrayService untold = changed(item -> {
                    item.remove("serviceChargeType");
                    item.set("serviceDescriptions", json("[{'language':'fi','value':'Lyhyesti.','type':'Summary'}]"));
                })
                .service();

        assertThat(untold.cost()).isEqualTo(Cost.CHARGED);
        assertThat(untold.costNote()).isNotNull();
        assertThat(service().costNote()).isEqualTo(LocalizedText.finnish("Kausimaksu 30 euroa."));
    }

    @Test
    void languages_are_codes() {
        assertThat(service().languages()).containsExactlyInAnyOrder("fi", "sv");
        assertThat(read().remarks()).contains(new Remark("exchange.ptv.note.language", List.of("xx-1")));
    }

    // ---- who ----

    @Test
    void the_main_organisation_is_the_provider() {
        assertThat(service().provider())
                .isEqualTo(new Provider(
                        "ptv-0a1b2c3d-0000-4000-8000-000000000022",
                        LocalizedText.finnish("Kannuksen kaupunki"),
                        null,
                        null,
                        Sector.MUNICIPALITY,
                        false));
    }

    @ParameterizedTest
    @CsvSource({
        "Kokkolan kaupunki, MUNICIPALITY",
        "Kruunupyyn kunta - Kronoby kommun, MUNICIPALITY",
        "Esimerkkilän kaupungin liikelaitos, MUNICIPALITY",
        "Jakobstads stad, MUNICIPALITY",
        "Keski-Pohjanmaan hyvinvointialue Soite, COUNTY",
        "Österbottens välfärdsområde, COUNTY",
        "Kokkolan seurakuntayhtymä, PARISH",
        "Karleby kyrkliga samfällighet, PARISH",
        "Esimerkin Omaishoitajat ry, ASSOCIATION",
        "Folkhälsan rf, ASSOCIATION",
        "Esimerkkisäätiö, ASSOCIATION",
        "Kuntoutus Esimerkki Oy, COMPANY",
        "Kela, STATE",
        "Digi- ja väestötietovirasto, STATE"
    })
    void the_name_of_an_organisation_tells_its_sector(String name, Sector sector) {
        assertThat(sectorOf(name).service().provider().sector()).isEqualTo(sector);
        assertThat(sectorOf(name).remarks()).doesNotContain(new Remark("exchange.ptv.note.sector", List.of(name)));
    }

    @Test
    void a_name_that_tells_no_sector_is_told() {
        assertThat(sectorOf("Aurinko").remarks()).contains(new Remark("exchange.ptv.note.sector", List.of("Aurinko")));
    }

    private static Reading sectorOf(String name) {
        return changed(item -> item.set(
                "organizations",
                json("[{'organization':{'id':'o-1','name':'%s'},'roleType':'Responsible'}]".formatted(name))));
    }

    // ---- channels ----

    @Test
    void each_kind_of_channel_comes_in() {
        assertThat(channels())
                .extracting(Channel::type)
                .containsExactly(
                        ChannelType.PLACE,
                        ChannelType.PHONE,
                        ChannelType.E_SERVICE,
                        ChannelType.ONLINE,
                        ChannelType.ONLINE);
        assertThat(channels().stream().map(Channel::name).toList())
                .startsWith(new LocalizedText("Jokihalli", "Åhallen", null))
                .endsWith(LocalizedText.finnish("Verkkosivut"));
        assertThat(channels()).extracting(Channel::remote).containsExactly(false, false, true, false, false);
    }

    @Test
    void a_place_has_its_street_and_its_position() {
        assertThat(channels().getFirst().place())
                .isEqualTo(new Place("217", "Rantatie 4, käynti pihalta", "69100", "KANNUS", 60.385107, 19.848137));
        assertThat(channels().getFirst().accessibilityNote())
                .isEqualTo(LocalizedText.finnish("Kulku: Ovella ei ole kynnystä. Ovi aukeaa napista."));
    }

    @Test
    void a_number_stands_once_with_what_is_said_of_it_in_each_language() {
        assertThat(channels().getFirst().phones())
                .containsExactly(new Phone("+358 60000001", new LocalizedText("Kassa, 0 snt/min", "Kassan", null)));
        assertThat(channels().getFirst().email()).isEqualTo("halli@example.fi");
        assertThat(channels().getFirst().url()).isEqualTo("https://www.example.fi/jokihalli");
        assertThat(read().remarks())
                .contains(
                        new Remark("exchange.ptv.note.email", List.of("ei osoite")),
                        new Remark("exchange.ptv.note.url", List.of("javascript:alert(1)")));
    }

    @Test
    void the_page_in_finnish_goes_before_the_others_and_a_form_is_a_page() {
        assertThat(channels().get(2).url()).isEqualTo("https://example.fi/fi");
        assertThat(channels().get(3).url()).isEqualTo("https://example.fi/lomake.pdf");
    }

    @Test
    void what_is_told_for_this_service_goes_before_what_is_told_at_large() {
        assertThat(channels().getFirst().note())
                .isEqualTo(LocalizedText.finnish("Salivuorot ovat toisessa kerroksessa."));
        assertThat(channels().get(1).phones()).containsExactly(new Phone("+358 60000004", null));
        assertThat(channels().get(1).hours())
                .as("by appointment, and not always open")
                .isEmpty();
        assertThat(channels().get(1).note()).isNotNull();
    }

    @Test
    void a_channel_that_was_not_fetched_is_told() {
        Reading reading = changed(
                item -> item.set("serviceChannels", json("[{'serviceChannel':{'id':'c-1','name':'Neuvonta'}}]")));

        assertThat(reading.service().channels()).hasSize(1);
        assertThat(reading.remarks()).contains(new Remark("exchange.ptv.note.bare-channel", List.of("Neuvonta")));
    }

    // ---- hours ----

    @Test
    void hours_of_the_week_over_midnight_over_days_and_exceptions_are_understood() {
        LocalDate eve = LocalDate.of(2026, 12, 24);
        LocalDate last = LocalDate.of(2026, 12, 31);
        LocalizedText note = LocalizedText.finnish("Kesällä suljettu.");

        assertThat(channels().getFirst().hours())
                .containsExactly(
                        new OpeningHours(
                                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY),
                                LocalTime.of(8, 0),
                                LocalTime.of(16, 0),
                                null,
                                null,
                                false,
                                true,
                                note),
                        new OpeningHours(
                                Set.of(DayOfWeek.THURSDAY),
                                LocalTime.of(18, 0),
                                LocalTime.of(2, 0),
                                null,
                                null,
                                false,
                                true,
                                note),
                        new OpeningHours(Set.of(DayOfWeek.FRIDAY), LocalTime.of(18, 0), MIDNIGHT),
                        new OpeningHours(Set.of(DayOfWeek.SATURDAY), MIDNIGHT, MIDNIGHT),
                        new OpeningHours(Set.of(DayOfWeek.SUNDAY), MIDNIGHT, LocalTime.NOON),
                        closed(eve, MIDNIGHT, MIDNIGHT),
                        closed(last, MIDNIGHT, LocalTime.of(10, 0)),
                        new OpeningHours(
                                Set.of(last.getDayOfWeek()),
                                LocalTime.of(10, 0),
                                LocalTime.NOON,
                                last,
                                last,
                                false,
                                false,
                                null),
                        closed(last, LocalTime.NOON, MIDNIGHT));
        assertThat(read().remarks()).anyMatch(remark -> remark.key().equals("exchange.ptv.note.hours"));
    }

    private static OpeningHours closed(LocalDate day, LocalTime from, LocalTime to) {
        return new OpeningHours(Set.of(day.getDayOfWeek()), from, to, day, day, true, false, null);
    }

    // ---- what cannot be read ----

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "id | null | exchange.ptv.no-id",
                "id | 'a/../b' | exchange.ptv.no-id",
                "publishingStatus | 'Draft' | exchange.ptv.unpublished",
                "publishingStatus | null | exchange.ptv.unpublished",
                "serviceNames | [] | exchange.ptv.no-name",
                "serviceNames | [{'language':'fi','value':' ','type':'Name'}] | exchange.ptv.no-name",
                "serviceNames | 'Kuntosali' | exchange.ptv.malformed",
                "serviceDescriptions | null | exchange.ptv.no-summary",
                "organizations | [] | exchange.ptv.no-organisation",
                "languages | {'fi': true} | exchange.ptv.malformed"
            })
    void an_item_without_what_a_service_needs_is_left_out_with_a_reason(String field, String value, String key) {
        assertThatExceptionOfType(UnreadableItemException.class)
                .isThrownBy(() -> changed(item -> item.set(field, json(value.replace("'", "\"")))))
                .satisfies(left -> assertThat(left.remark().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "1", "\"x\"", "null", "{", "{}"})
    void what_is_no_service_is_left_out(String item) {
        assertThatExceptionOfType(UnreadableItemException.class).isThrownBy(() -> format.read(item));
    }

    @Test
    void the_place_of_a_fault_is_told() {
        assertThatExceptionOfType(UnreadableItemException.class)
                .isThrownBy(() -> changed(item -> item.set("serviceNames", json("[{'value': []}]"))))
                .satisfies(left -> assertThat(left.remark().args()).containsExactly("serviceNames[0].value"));
    }

    // ---- the real one ----

    @Test
    @EnabledIf("realExample")
    void a_real_answer_comes_in_with_all_that_it_tells() throws IOException {
        JsonNode told = JSON.readTree(REAL);

        TrayService real = format.read(Files.readString(REAL)).service();

        assertThat(real.name().fi()).isEqualTo("Nettilukio aikuisille");
        assertThat(real.otherNames()).containsExactly(LocalizedText.finnish("Etälukio"));
        assertThat(real.coverage()).containsExactly(Coverage.COUNTRY);
        assertThat(real.cost()).isEqualTo(Cost.FREE);
        assertThat(real.text()).isNotNull();
        assertThat(real.howTo()).isNotNull();
        assertThat(real.requirements()).isNotNull();
        assertThat(real.needs()).containsExactly(Need.WORK_AND_STUDY);
        assertThat(real.provider().sector()).isEqualTo(Sector.MUNICIPALITY);
        assertThat(real.channels())
                .extracting(
                        channel -> channel.name() == null ? "" : channel.name().fi())
                .containsExactly("Nettilukion hakulomake", "Otavan Opisto / Otavia", "Nettilukio.fi");
        assertThat(real.terms())
                .hasSize(Stream.of("serviceClasses", "ontologyTerms", "targetGroups", "keywords")
                        .mapToInt(list -> told.path(list).size())
                        .sum());
        assertThat(real.languages()).containsExactly("fi");
        assertThat(real.editedOn()).isEqualTo(LocalDate.of(2020, 4, 22));
    }

    static boolean realExample() {
        return Files.isReadable(REAL);
    }
}
