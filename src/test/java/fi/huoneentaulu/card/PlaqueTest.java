package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentFile;
import fi.huoneentaulu.testing.TestClock;
import fi.huoneentaulu.vocabulary.Language;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

class PlaqueTest {
    private static final String KOKKOLA = "272";
    private static final String KANNUS = "217";
    private static final String HELSINKI = "091";

    private static FaceFixture fixture;
    private static ContentFile<CardBody> card;

    @BeforeAll
    static void readAnInventedCard() throws IOException {
        fixture = new FaceFixture();
        card = new CardFixture()
                .files()
                .readFile(
                        "kaikki-lohkot.yaml",
                        new ClassPathResource("card/kaikki-lohkot.yaml").getContentAsString(StandardCharsets.UTF_8));
    }

    private static Document plaque(CardFace face) {
        return Jsoup.parseBodyFragment(fixture.renderer().html(face, 1));
    }

    private static Document plaque(Language language, String municipality) {
        return plaque(fixture.face(card, language, municipality));
    }

    private static Document plaqueOn(ZonedDateTime now) {
        return plaque(fixture.face(card, FaceReader.onPage(Language.FI, KOKKOLA), now));
    }

    @Test
    void the_blocks_stand_in_the_agreed_order() {
        assertThat(plaque(Language.FI, KOKKOLA).select("h2").eachText())
                .containsExactly(
                        "Kenelle",
                        "Milloin ohjaan",
                        "Milloin en",
                        "Viimeistään",
                        "Paikallisesti sovittu",
                        "Näin ohjaan",
                        "Lähetteeseen",
                        "Kerro asiakkaalle",
                        "Mitä sitten tapahtuu",
                        "Maksu",
                        "Yhteys",
                        "Kuka vastaa");
    }

    @Test
    void an_empty_block_is_left_out() {
        CardFace face = fixture.face(fixture.starter("liikuntaneuvonta"), Language.FI, null);

        assertThat(plaque(face).select("h2").eachText()).doesNotContain("Lähetteeseen", "Viimeistään");
    }

    @Test
    void band_and_keys_say_at_a_glance_who_where_and_how() {
        Document plaque = plaque(Language.FI, KOKKOLA);

        assertThat(plaque.select(".band").text()).isEqualTo("Hyvinvointialue Keski-Pohjanmaa Porras 1 · Perustaso");
        assertThat(plaque.select(".stairs .on")).hasSize(2);
        assertThat(plaque.select(".key").eachText())
                .containsExactly(
                        "Lähete Lähete",
                        "Kuka ohjaa Lääkäri, sairaanhoitaja",
                        "Ikä 18 vuotta täyttäneet",
                        "Miten Lähi, etä · 1–3 käyntiä noin 2 kk");
    }

    @Test
    void criteria_are_nested_and_cite_their_sources() {
        List<Element> lines = plaque(Language.FI, KOKKOLA).select(".yes > ul > li");

        assertThat(lines).hasSize(3);
        assertThat(lines.get(0).select("> sup").text()).isEqualTo("1");
        assertThat(lines.get(1).select("> sup").text()).isEqualTo("2");
        assertThat(lines.get(2).select("> .any").text()).isEqualTo("Ainakin yksi näistä");
        assertThat(lines.get(2).select("ul > li")).hasSize(2);
        assertThat(lines.get(2).select("ul > li sup").eachText()).containsExactly("2");
        assertThat(plaque(Language.FI, KOKKOLA).select(".sources .n").eachText())
                .containsExactly("1", "2");
    }

    @Test
    void what_speaks_against_points_to_the_way_to_go() {
        Document plaque = plaque(Language.FI, KOKKOLA);

        assertThat(plaque.select(".no li a").eachAttr("href"))
                .containsExactly("/kortti/mielenterveys-ja-paihdepalvelut", "/tarjotin");
        assertThat(plaque.select(".no li a[href=/tarjotin]").text()).isEqualTo("Palvelutarjotin");
    }

    @Test
    void the_local_agreement_of_the_readers_municipality_replaces_the_general_one() {
        Document plaque = plaque(Language.FI, KANNUS);

        assertThat(plaque.select(".k3").text()).isEqualTo("Ikä 16 vuotta täyttäneet");
        assertThat(plaque.select(".yes").text()).doesNotContain("Täysi-ikäinen").contains("16");
        assertThat(plaque.select(".contact").text()).contains("Kannuksen neuvonta");
        assertThat(plaque.select(".local strong").text()).isEqualTo("16 vuotta");
        assertThat(plaque(Language.FI, KOKKOLA).select(".contact").text()).contains("Terveysaseman neuvonta");
    }

    @Test
    void a_reader_of_another_area_is_told_so() {
        assertThat(plaque(Language.FI, HELSINKI).select(".notice").text())
                .isEqualTo("Toisen alueen sopimus: koskee aluetta Keski-Pohjanmaa.");
        assertThat(plaque(Language.FI, KOKKOLA).select(".notice")).isEmpty();
    }

    @Test
    void a_text_without_translation_stands_in_finnish_and_says_so() {
        Document plaque = plaque(Language.SV, KOKKOLA);

        assertThat(plaque.select("article").attr("lang")).isEqualTo("sv");
        assertThat(plaque.select("h1").hasAttr("lang")).isFalse();
        assertThat(plaque.select("h1").text()).isEqualTo("Alla block");
        assertThat(plaque.select(".how li span[lang=fi]")).hasSize(2);
        assertThat(plaque.select(".how h2").text()).isEqualTo("Så här hänvisar jag");
    }

    @Test
    void a_text_is_never_taken_for_html() {
        assertThat(plaque(Language.FI, KOKKOLA).select(".lead").text())
                .isEqualTo("Keksitty kortti <kaikista> lohkoista.");
    }

    @Test
    void a_contact_says_whether_it_is_open_now() {
        assertThat(plaque(Language.FI, KOKKOLA).select(".open").text()).isEqualTo("Auki nyt · suljetaan 15.30");
        assertThat(plaqueOn(TestClock.START.withHour(20)).select(".open").text())
                .isEqualTo("Kiinni nyt · avataan to 8.00");
        assertThat(plaqueOn(TestClock.START.withHour(6)).select(".open").text()).isEqualTo("Kiinni nyt · avataan 8.00");
    }

    @Test
    void a_print_tells_weekly_hours_alone_and_has_nothing_to_press() {
        CardFace face = fixture.face(card, Language.FI, KOKKOLA);
        Document print =
                Jsoup.parseBodyFragment(fixture.renderer().draw(face, PlaqueShape.print(face), Pictograms.inline()));

        assertThat(print.select(".open, button, .leads")).isEmpty();
        assertThat(print.select(".hours").text()).isEqualTo("ma–pe 8.00–15.30");
    }

    @Test
    void a_late_check_is_said_in_words_from_the_day_after_and_louder_after_three_months() {
        ZonedDateTime due = card.check().reviewDue().atTime(12, 0).atZone(TestClock.START.getZone());

        assertThat(plaqueOn(due).select(".checked").text()).isEqualTo("Tarkistettu 3.11.2026");
        assertThat(plaqueOn(due.plusDays(1)).select(".checked.overdue").text())
                .isEqualTo("Tarkistus myöhässä: piti tehdä 3.11.2027 mennessä");
        assertThat(plaqueOn(due.plusMonths(3)).select(".checked.long_overdue").text())
                .startsWith("Vanhentunut tarkistus");
    }

    @Test
    void a_card_outside_its_validity_says_so_gravely() {
        assertThat(plaqueOn(TestClock.START.withYear(2025))
                        .select(".notice.grave")
                        .text())
                .isEqualTo("Ei vielä voimassa: voimaan 1.1.2026.");
    }

    @Test
    void every_copy_key_carries_its_text_and_a_name_of_its_own() {
        List<Element> keys = plaque(Language.FI, KOKKOLA).select("button[data-copy]");

        assertThat(keys)
                .extracting(key -> key.attr("data-copy"))
                .containsExactly("– Oma tavoite:\n– Lääkitys:", "Saat kutsun.", "Kutsu tulee.", "Ohjattu.");
        assertThat(keys)
                .extracting(key -> key.attr("aria-label"))
                .doesNotHaveDuplicates()
                .doesNotContain("");
        assertThat(keys).allMatch(key -> key.attr("type").equals("button"));
    }

    @Test
    void under_a_heading_of_the_page_every_heading_steps_down() {
        Document plaque = Jsoup.parseBodyFragment(fixture.renderer().html(fixture.face(card, Language.FI, KOKKOLA), 2));

        assertThat(plaque.select("h1")).isEmpty();
        assertThat(plaque.select("h2")).hasSize(1);
        assertThat(plaque.select("article").attr("aria-labelledby"))
                .isEqualTo(plaque.select("h2").attr("id"));
    }

    @Test
    void sample_content_owner_and_decision_stand_at_the_foot() {
        assertThat(plaque(Language.FI, KOKKOLA).select(".foot").text())
                .contains("Esimerkkisisältö", "Vastaa: Kuntoutuksen palvelualue", "Yhdessä: Kunnat")
                .contains("Päätös 15.1.2026: Palvelualuejohtaja", "versio 4", "kaikki-lohkot");
    }

    @Test
    void a_check_is_not_an_edit() {
        Check check = card.check();

        assertThat(check.on()).isEqualTo("2026-11-03");
        assertThat(plaque(Language.EN, KOKKOLA).select(".checked").text()).isEqualTo("Checked 3.11.2026");
    }
}
