package fi.huoneentaulu.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.MessagesFixture;
import fi.huoneentaulu.directory.AgeRange;
import fi.huoneentaulu.directory.Capacity;
import fi.huoneentaulu.directory.Channel;
import fi.huoneentaulu.directory.ChannelType;
import fi.huoneentaulu.directory.Cost;
import fi.huoneentaulu.directory.OpeningHours;
import fi.huoneentaulu.directory.Place;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.Season;
import fi.huoneentaulu.directory.TrayService;
import fi.huoneentaulu.exchange.ServiceFormat.Reading;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.exchange.UnreadableItemException;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Need;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.TargetGroup;
import java.io.IOException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lines of lists as services, and everything that can be wrong in them by its line and column. */
class LineReaderTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final Provider KNOWN = new Provider(
            "kannus",
            new LocalizedText("Kannuksen liikunta", "Kannus idrott", null),
            null,
            null,
            Sector.MUNICIPALITY,
            true);
    private static final int LINE = 14;

    private static Areas areas;
    private static SheetChoices choices;
    private static SheetWords words;

    @BeforeAll
    static void the_words() throws IOException {
        areas = AreasFixture.areas();
        Messages messages = MessagesFixture.messages();
        words = SheetWords.read();
        choices = new SheetChoices(areas, messages, words);
    }

    /** A line by the headings of its cells, and what is the same on every line. */
    private final Map<String, String> line = new LinkedHashMap<>(Map.of(
            "Ryhmän nimi", "Tuolijumppa",
            "Kuvaus", "Jumppaa tuolilla istuen.",
            "Seura", "Kannuksen Kunto ry",
            "Paikkakunta", "Kannus",
            "Hinta", "maksuton"));

    private final Map<SheetField, String> same = new LinkedHashMap<>(Map.of(SheetField.SECTOR, "ASSOCIATION"));

    private SheetMapping mapping() {
        List<String> headings = List.copyOf(line.keySet());
        SheetMapping mapping = new SheetMapping(
                "Kannuksen kerhot",
                false,
                Language.FI,
                Collections.nCopies(headings.size(), SheetField.ID),
                same,
                Map.of());
        for (int place = 0; place < headings.size(); place++) {
            mapping = mapping.column(place, words.columns(headings).get(place));
        }
        return mapping;
    }

    private Reading read(SheetMapping mapping, @Nullable Integer first) {
        LineReader reader = new LineReader(
                List.copyOf(line.keySet()),
                mapping,
                choices,
                areas,
                Map.of("kannuksen liikunta", KNOWN, "kannus idrott", KNOWN),
                TODAY);
        return reader.read(new TableRow(LINE, List.copyOf(line.values())), first);
    }

    private Reading read() {
        return read(mapping(), null);
    }

    private TrayService service() {
        Reading reading = read();
        assertThat(reading.remarks()).isEmpty();
        return reading.service();
    }

    private Channel channel() {
        return service().channels().getFirst();
    }

    private static String id(Reading reading) {
        return Objects.requireNonNull(reading.service().origin()).id();
    }

    // ---- what comes in ----

    @Test
    void a_line_makes_a_service() {
        line.put("Laji", "Tuolijumppa; yhdessäolo");
        line.put("Kohderyhmä", "Ikäihmiset ja omaishoitajat");
        line.put("Ikä", "65+");
        line.put("Vapaita paikkoja", "täynnä");
        line.put("Palvelukieli", "suomi, ruotsi");

        TrayService service = service();

        assertThat(service.name().fi()).isEqualTo("Tuolijumppa");
        assertThat(service.provider().name().fi()).isEqualTo("Kannuksen Kunto ry");
        assertThat(service.provider().sector()).isEqualTo(Sector.ASSOCIATION);
        assertThat(service.coverage()).containsExactly(new Coverage.InMunicipality("217"));
        assertThat(service.needs()).containsExactlyInAnyOrder(Need.EXERCISE, Need.COMPANY);
        assertThat(service.groups()).containsExactlyInAnyOrder(TargetGroup.OLDER_PEOPLE, TargetGroup.CARERS);
        assertThat(service.ages()).isEqualTo(new AgeRange(65, null));
        assertThat(service.cost()).isEqualTo(Cost.FREE);
        assertThat(service.capacity()).isEqualTo(new Capacity(Room.FULL, TODAY));
        assertThat(service.languages()).containsExactlyInAnyOrder("fi", "sv");
        assertThat(service.verifiedOn()).isNull();
        assertThat(service.editedOn()).isEqualTo(TODAY);
    }

    @Test
    void a_provider_of_the_tray_is_known_by_its_name_in_any_language() {
        line.put("Seura", "KANNUS  IDROTT");
        same.clear();
        assertThat(service().provider()).isEqualTo(KNOWN);
    }

    @Test
    void the_ways_to_it_are_put_together() {
        line.put("Sali", "Uimahalli");
        line.put("Osoite", "Esimerkkitie 1, 69100 Kannus");
        line.put("Puhelin", "000 000 0001 (ma–pe 9–12) / 000 000 0002");
        line.put("Sähköposti", "jumppa@esimerkki.invalid");
        line.put("Kotisivu", "esimerkki.invalid/jumppa");
        line.put("Aika", "ti klo 10–11");
        line.put("Kausi", "syyskuu–toukokuu");

        Channel channel = channel();

        assertThat(channel.type()).isEqualTo(ChannelType.PLACE);
        assertThat(Objects.requireNonNull(channel.name()).fi()).isEqualTo("Uimahalli");
        assertThat(channel.place()).isEqualTo(new Place("217", "Esimerkkitie 1", "69100", "Kannus", null, null));
        assertThat(channel.phones())
                .extracting(phone -> phone.number())
                .containsExactly("000 000 0001", "000 000 0002");
        assertThat(channel.email()).isEqualTo("jumppa@esimerkki.invalid");
        assertThat(channel.note()).isNull();
        assertThat(channel.hours())
                .containsExactly(new OpeningHours(Set.of(DayOfWeek.TUESDAY), LocalTime.of(10, 0), LocalTime.of(11, 0)));
        assertThat(channel.season()).isEqualTo(new Season(MonthDay.of(9, 1), MonthDay.of(5, 31)));
        assertThat(service().url()).isEqualTo("https://esimerkki.invalid/jumppa");
    }

    @Test
    void a_service_without_a_place_is_reached_by_telephone_and_from_afar() {
        line.put("Puhelin", "+358 00 000 0001");
        line.put("Etänä", "x");
        assertThat(service().channels())
                .extracting(Channel::type)
                .containsExactly(ChannelType.PHONE, ChannelType.ONLINE);
        assertThat(service().remote()).isTrue();
    }

    @Test
    void texts_of_another_language_stand_in_both_places() {
        assertThat(read(mapping().in(Language.SV), null).service().name())
                .isEqualTo(new LocalizedText("Tuolijumppa", "Tuolijumppa", null));
    }

    @Test
    void a_long_description_is_shortened_for_the_list_and_stands_whole_below() {
        String text = "Ensimmäinen lause. "
                + "Toinen lause on paljon pidempi. ".repeat(10).strip();
        line.put("Kuvaus", text);
        assertThat(service().summary().fi()).hasSizeLessThanOrEqualTo(160).endsWith(".");
        assertThat(Objects.requireNonNull(service().text()).fi()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource({
        "7–12, 7, 12",
        "7 - 12 v., 7, 12",
        "65+, 65,",
        "yli 65-vuotiaat, 65,",
        "alle 18, , 17",
        "enintään 12 v, , 12",
        "kaikenikäiset, ,",
        "från 15 år, 15,"
    })
    void ages_are_read_as_people_write_them(String said, @Nullable Integer from, @Nullable Integer to) {
        line.put("Ikä", said);
        assertThat(service().ages()).isEqualTo(from == null && to == null ? null : new AgeRange(from, to));
    }

    @ParameterizedTest
    @CsvSource({"maksuton, FREE", "0 €, FREE", "'2,50 €', LOW", "25 €/kausi, CHARGED", "12, CHARGED"})
    void a_price_tells_what_it_costs(String price, Cost cost) {
        line.put("Hinta", price);
        assertThat(service().cost()).isEqualTo(cost);
    }

    @ParameterizedTest
    @CsvSource({"1.9.–31.5., 9, 5", "1.9.2026-31.5.2027, 9, 5", "elokuu - joulukuu, 8, 12", "september–maj, 9, 5"})
    void seasons_are_read(String said, int from, int to) {
        line.put("Kausi", said);
        assertThat(Objects.requireNonNull(channel().season()).from().getMonthValue())
                .isEqualTo(from);
        assertThat(Objects.requireNonNull(channel().season()).to().getMonthValue())
                .isEqualTo(to);
    }

    @Test
    void a_county_and_several_municipalities_cover_and_their_names_may_be_swedish() {
        line.put("Paikkakunta", "Karleby, Kannus");
        assertThat(service().coverage())
                .isEqualTo(Set.of(new Coverage.InMunicipality("272"), new Coverage.InMunicipality("217")));
    }

    // ---- who is who ----

    @Test
    void a_service_is_known_again_by_its_own_identifier_or_else_by_provider_name_and_place() {
        String byName = id(read());
        line.put("Kuvaus", "Uusi kuvaus");
        assertThat(id(read())).isEqualTo(byName).startsWith("kannuksen-kerhot-");
        line.put("Paikkakunta", "Kokkola");
        assertThat(id(read())).isNotEqualTo(byName);

        line.put("Tunniste", "K-17");
        String own = id(read());
        line.put("Ryhmän nimi", "Uusi nimi");
        assertThat(id(read())).isEqualTo(own).endsWith("/K-17");
        assertThat(id(read(mapping().called("Toinen luettelo"), null))).isNotEqualTo(own);
    }

    // ---- what is wrong ----

    private static String told(Remark remark) {
        return remark.key().replace("exchange.sheet.fault.", "") + " " + String.join(" ", remark.args());
    }

    @ParameterizedTest
    @CsvSource({
        "Puhelin, soita meille, phone 14 Puhelin soita meille",
        "Sähköposti, jumppa(at)esimerkki, email 14 Sähköposti jumppa(at)esimerkki",
        "Kotisivu, tulossa pian, url 14 Kotisivu tulossa pian",
        "Postinumero, FI-69, postal-code 14 Postinumero FI-69",
        "Ikä, sopivan ikäiset, ages 14 Ikä sopivan ikäiset",
        "Aika, parillisten viikkojen tiistaisin, hours 14 Aika parillisten viikkojen tiistaisin",
        "Kausi, silloin tällöin, season 14 Kausi silloin tällöin",
        "Laji, Xyzzy, value 14 Laji Xyzzy",
        "Hinta, sopimuksen mukaan, cost 14 Hinta sopimuksen mukaan"
    })
    void what_cannot_be_read_is_left_out_and_told_with_line_and_column(String heading, String cell, String remark) {
        line.put(heading, cell);
        assertThat(read().remarks()).extracting(LineReaderTest::told).containsExactly(remark);
    }

    @ParameterizedTest
    @CsvSource({
        "Ryhmän nimi, '', missing 14 Ryhmän nimi ''",
        "Kuvaus, '', missing 14 Kuvaus ''",
        "Seura, '', missing 14 Seura ''",
        "Paikkakunta, Atlantis, area 14 Paikkakunta Atlantis"
    })
    void what_must_be_told_keeps_the_line_out(String heading, String cell, String remark) {
        line.put(heading, cell);
        assertThat(unreadable(null).remarks())
                .extracting(each -> told(each).strip())
                .containsExactly(remark.replace("''", "").strip());
    }

    private UnreadableItemException unreadable(@Nullable Integer first) {
        return Objects.requireNonNull(
                catchThrowableOfType(UnreadableItemException.class, () -> read(mapping(), first)));
    }

    @Test
    void every_fault_of_a_line_is_told_and_its_service_is_still_known() {
        String id = id(read());
        line.put("Kuvaus", "");
        line.put("Puhelin", "soita");
        same.clear();
        UnreadableItemException refusal = unreadable(7);
        assertThat(refusal.remarks())
                .extracting(LineReaderTest::told)
                .containsExactly(
                        "twice 14 – 7",
                        "missing 14 Kuvaus ",
                        "sector 14 – Kannuksen Kunto ry",
                        "phone 14 Puhelin soita");
        assertThat(refusal.id()).isEqualTo(id);
    }

    // ---- what is proposed ----

    @Test
    void headings_are_understood_in_three_languages_and_columns_that_name_people_are_not_read() {
        assertThat(words.columns(List.of(
                        "Palvelun nimi *",
                        "Yhteyshenkilö",
                        "Puh. nro",
                        "E-post",
                        "Target group:",
                        "Postinumero",
                        "Kunta",
                        "Nimi",
                        "Xyzzy")))
                .extracting(String::valueOf)
                .containsExactly("NAME", "null", "PHONE", "EMAIL", "GROUPS", "POSTAL_CODE", "AREA", "null", "null");
    }

    @Test
    void what_was_said_of_a_word_goes_before_what_it_seems_to_mean() {
        line.put("Laji", "Kuntosali");
        assertThat(service().needs()).containsExactly(Need.EXERCISE);
        SheetMapping other = mapping().meaning(SheetField.NEEDS, "KUNTOSALI", Need.COMPANY.name());
        assertThat(read(other, null).service().needs()).containsExactly(Need.COMPANY);
        SheetMapping none = mapping().meaning(SheetField.NEEDS, "kuntosali", "");
        assertThat(read(none, null).service().needs()).isEmpty();
        assertThat(read(none, null).remarks()).isEmpty();
    }

    @Test
    void names_of_ours_are_not_taken_apart() {
        line.put("Laji", "Työ ja opiskelu");
        assertThat(service().needs()).containsExactly(Need.WORK_AND_STUDY);
    }

    @Test
    void every_word_of_the_file_proposes_a_code_that_there_is() {
        words.values()
                .forEach((field, codes) -> assertThat(choices.codes(field)).containsAll(codes.keySet()));
    }

    @Test
    void a_mapping_says_what_it_lacks() {
        SheetMapping bare = new SheetMapping(
                        " ", false, Language.FI, List.of(SheetField.ID, SheetField.URL), Map.of(), Map.of())
                .column(0, null)
                .column(1, null);
        assertThat(SheetFaults.of(bare, Set.of()))
                .extracting(SheetFault::key)
                .extracting(key -> key.replace("exchange.sheet.missing.", ""))
                .containsExactly("list", "NAME", "SUMMARY", "PROVIDER", "AREA", "COST");
        SheetMapping twice = bare.called("L")
                .column(0, SheetField.NAME)
                .column(1, SheetField.NAME)
                .same(SheetField.SUMMARY, "x")
                .same(SheetField.AREA, "country")
                .same(SheetField.COST, "FREE")
                .same(SheetField.PROVIDER, "Uusi ry");
        assertThat(SheetFaults.of(twice, Set.of()))
                .extracting(SheetFault::field)
                .containsExactly(SheetField.SECTOR, SheetField.NAME);
        assertThat(SheetFaults.of(twice, Set.of("uusi ry"))).hasSize(1);
    }
}
