package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a path says to somebody who hears it. */
class PathwayWordsTest {
    private static final String LADDER = "mielenterveyden-portaat";

    private final PathwayFixture fixture = new PathwayFixture();

    @Test
    void the_ladder_is_heard_as_sentences_from_the_lowest_step() {
        Elements words = page(LADDER, Language.FI).select(".path-words");

        assertThat(words.select(".passage-title").eachText())
                .containsExactly(
                        "Porras 0: Omahoito",
                        "Porras 1: Ohjattu omahoito",
                        "Porras 2: Lyhyt hoito",
                        "Porras 3: Erityistaso");
        assertThat(words.select(".passage").get(1).text())
                .contains("Lievä tai keskivaikea oire. Ensin Terapianavigaattori, yhdessä tai yksin täytettynä.")
                .contains(
                        "Palvelun antaa asiakasohjaus, terveysaseman yleisvastaanotto ja äitiysneuvola. Omassa työssään"
                                + " tämän voi toteuttaa sairaanhoitaja, terveydenhoitaja, mielenterveys- ja päihdehoitaja,"
                                + " palveluohjaaja tai hyvinvointivalmentaja. Tapahtuu paikan päällä tai etänä. Käyntejä on"
                                + " yleensä 1–3. Kesto: noin 1–2 kk.")
                .contains("Kuka vastaa. Ohjaava ammattilainen vastaa, kunnes ensimmäinen tapaaminen on pidetty.")
                .contains("Ylemmälle portaalle ”Lyhyt hoito” siirrytään, kun vointi ei ole kohentunut ohjatussa"
                        + " omahoidossa. Siitä päättää ohjattua omahoitoa antanut ammattilainen.");
        assertThat(words.select(".passage").get(2).text())
                .contains("Alemmalle portaalle ”Ohjattu omahoito” palataan, kun oireet ovat lievittyneet");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_path_reads_as_whole_sentences_in_every_language(Language language) {
        fixture.starter().forEach(path -> {
            List<Element> told =
                    page(path.code(), language)
                            .select(".path-words p:not(.passage-cards), .path-words .moves li")
                            .stream()
                            .toList();
            assertThat(told)
                    .isNotEmpty()
                    .allSatisfy(each -> assertThat(each.text())
                            .as(path.code())
                            .matches("(?s)[\\p{Lu}\\d].*[.!?]")
                            .doesNotContain("·", "..", ",.", "{", "  "));
        });
    }

    @Test
    void the_drawing_is_a_list_in_the_order_of_the_stairs_and_its_marks_are_silent() {
        Document page = page(LADDER, Language.EN);

        assertThat(page.select("ol.stairs").attr("aria-label"))
                .isEqualTo("The ladder from the lowest step to the highest");
        assertThat(page.select("ol.stairs > li .step-name").eachText())
                .containsExactly("Self-help", "Guided self-care", "Short treatment", "Special level");
        assertThat(page.select(".mark, .arrow"))
                .allSatisfy(mark -> assertThat(mark.text()).isEmpty());
    }

    @Test
    void lanes_are_a_table_whose_heads_name_lane_and_level() {
        Document page = page("lasten-ja-nuorten-kuntoutuspolku", Language.FI);

        assertThat(page.select(".lanes thead th[scope=col]").eachText())
                .containsExactly("Koti, päiväkoti ja koulu", "Perustaso", "Erityistaso", "Kela");
        assertThat(page.select(".lanes tbody th[scope=row] .lane-title").eachText())
                .containsExactly("0–6 vuotta", "7–12 vuotta", "13–17 vuotta", "18–25 vuotta");
        assertThat(page.select(".lanes caption").text()).isNotBlank();
        assertThat(page.select(".lanes tbody tr:first-child .tile .arrow").eachAttr("class"))
                .containsExactly("arrow right", "arrow below", "arrow right", "arrow right");
    }

    @Test
    void what_the_readers_profession_may_deliver_is_said_and_not_only_coloured() {
        PathwayFace face = fixture.face(
                LADDER, new PathwayReader(Language.FI, null, Profession.WELLBEING_COACH, "", "ohjattu-omahoito"));
        Document page = Jsoup.parse(fixture.html(face));

        assertThat(page.select(".path-legend")).hasSize(1);
        assertThat(page.select(".stairs .path-card.own").eachText())
                .containsExactly("Ohjattu omahoito, aikuiset 1–3 käyntiä · lähi, etä Voit toteuttaa itse");
        assertThat(page.select(".passage.own").eachText())
                .singleElement()
                .asString()
                .contains("Voit toteuttaa tämän itse.");
        assertThat(page.select(".tread.chosen [aria-current=step]").eachText()).containsExactly("Ohjattu omahoito");
    }

    @Test
    void a_reader_elsewhere_is_told_whose_agreement_it_is() {
        PathwayReader kokkola = new PathwayReader(Language.FI, "272", null, "", "");
        PathwayReader seinajoki = new PathwayReader(Language.FI, "743", null, "", "");

        assertThat(fixture.face("lasten-ja-nuorten-kuntoutuspolku", kokkola)
                        .head()
                        .notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("Toisen alueen sopimus", "Etelä-Pohjanmaa"));
        assertThat(fixture.face("lasten-ja-nuorten-kuntoutuspolku", seinajoki)
                        .head()
                        .notices())
                .isEmpty();
    }

    private Document page(String code, Language language) {
        return Jsoup.parse(fixture.html(fixture.face(code, new PathwayReader(language, null, null, "", ""))));
    }
}
