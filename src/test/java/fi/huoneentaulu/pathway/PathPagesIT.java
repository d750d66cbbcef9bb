package fi.huoneentaulu.pathway;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.SubjectLinks;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.Subject;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Paths without Vaadin: on paper, for families and for other systems. */
@IntegrationTest
class PathPagesIT {
    private static final String LADDER = "/polku/mielenterveyden-portaat";
    private static final String CHILDREN = "/polku/lasten-ja-nuorten-kuntoutuspolku";
    /** No other test reads its version. */
    private static final String REWRITTEN = "liikuntaneuvonnan-palveluketju";

    private final Contents contents;
    private final Pathways paths;
    private final PathwayContentType type;
    private final SubjectLinks links;
    private final int port;

    @Autowired
    PathPagesIT(
            Contents contents,
            Pathways paths,
            PathwayContentType type,
            CardPathLinks links,
            @LocalServerPort int port) {
        this.contents = contents;
        this.paths = paths;
        this.type = type;
        this.links = links;
        this.port = port;
    }

    @Test
    void the_print_page_holds_the_drawing_the_words_and_the_way_back() {
        Document page = Jsoup.parse(open(LADDER + "/tuloste").body());

        assertThat(page.select("ol.stairs > li")).hasSize(4);
        assertThat(page.select(".passage")).hasSize(4);
        assertThat(page.select("article.path.paper-a4")).hasSize(1);
        assertThat(page.select(".qr").attr("alt")).endsWith(LADDER + "?v=1");
        assertThat(page.text()).contains("Kymenlaakso: 1–3 käyntikertaa", "1–5 kontaktia", "Esimerkkisisältö");
        assertThat(Jsoup.parse(open(LADDER + "/tuloste?koko=A3").body()).select("article.paper-a3"))
                .hasSize(1);
        assertThat(open(LADDER + "/tuloste?lang=sv").body()).contains("Trappan för psykisk hälsa", "lang=\"sv\"");
    }

    @ParameterizedTest
    @CsvSource({"'', 842, 595", "?koko=A3, 1191, 842"})
    void the_pdf_lies_on_the_wanted_sheet_and_begins_with_the_whole_drawing(String query, int width, int height)
            throws IOException {
        for (String path : List.of(LADDER, CHILDREN)) {
            byte[] file = nurse().download(path + ".pdf" + query).body();
            try (PDDocument pdf = Loader.loadPDF(file)) {
                assertThat(Math.round(pdf.getPage(0).getMediaBox().getWidth())).isEqualTo(width);
                assertThat(Math.round(pdf.getPage(0).getMediaBox().getHeight())).isEqualTo(height);
                PDFTextStripper first = new PDFTextStripper();
                first.setEndPage(1);
                String drawn = first.getText(pdf).replaceAll("\\s+", " ");
                assertThat(drawn)
                        .contains(path.equals(LADDER) ? List.of("Omahoito", "Erityistaso") : List.of("0–6", "18–25"))
                        .doesNotContain("sanoin");
                assertThat(new PDFTextStripper().getText(pdf)).contains("sanoin");
            }
        }
    }

    @Test
    void a_pdf_that_has_not_changed_is_not_sent_again() {
        HttpResponse<String> first = open(LADDER + ".pdf");
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = new Visitor(port)
                .send(
                        LADDER + ".pdf",
                        request -> request.headers(
                                "If-None-Match", etag, "Authorization", Visitor.basic("ammattilainen", "demo")));

        assertThat(again.statusCode()).isEqualTo(304);
    }

    @ParameterizedTest
    @CsvSource({
        "fi, Perheemme palveluja koordinoi, Kerro huolesi neuvolassa",
        "sv, Vår familjs tjänster samordnas av, Berätta om din oro",
        "en, Our family’s services are coordinated by, Tell the child health clinic"
    })
    void a_family_gets_plain_words_and_a_place_for_the_coordinators_name(String lang, String name, String words) {
        Document sheet = Jsoup.parse(open(CHILDREN + "/perheelle?lang=" + lang).body());

        assertThat(sheet.select("html").attr("lang")).isEqualTo(lang);
        assertThat(sheet.select(".family-coordinator").text()).contains(name);
        assertThat(sheet.select(".family-coordinator .rule")).hasSize(2);
        assertThat(sheet.text()).contains(words, "112");
        assertThat(sheet.select(".family-lane")).hasSize(4);
        assertThat(sheet.select(".family-lane li")).hasSize(16);
    }

    @Test
    void a_family_can_be_given_the_age_of_its_child_alone() {
        Document sheet =
                Jsoup.parse(open(CHILDREN + "/perheelle?kaista=ika-7-12").body());

        assertThat(sheet.select(".family-lane h2").eachText()).containsExactly("7–12 vuotta");
        assertThat(sheet.select(".family-lane li")).hasSize(4);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/polku/ei-ole/tuloste",
                "/polku/ei-ole.pdf",
                "/polku/ei-ole/perheelle",
                LADDER + "/perheelle",
                CHILDREN + "/perheelle?kaista=ika-99",
                LADDER + "/tuloste?v=99",
                LADDER + ".pdf?v=x"
            })
    void what_is_not_there_is_not_found(String path) {
        HttpResponse<String> answer = open(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).doesNotContain("Exception").doesNotContain("\tat ");
    }

    @Test
    void a_stranger_signs_in_first() {
        for (String page : List.of("/tuloste", ".pdf", "/perheelle")) {
            HttpResponse<String> answer = new Visitor(port).open(CHILDREN + page);
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/kirjaudu");
        }
        assertThat(new ApiClient(port, "", "").get("/api/v1/paths").status()).isEqualTo(401);
    }

    @Test
    void an_old_print_is_seen_as_it_was_and_says_what_has_changed() {
        Published<PathwayBody> before =
                AsSystem.call(() -> paths.find(REWRITTEN).orElseThrow());
        String fresh = "Uusi lause " + UUID.randomUUID();
        Published<PathwayBody> after = AsSystem.call(
                () -> contents.publish(type, REWRITTEN, withSummary(before.body(), fresh), before.check(), "Koe"));
        try {
            String print = "/polku/" + REWRITTEN + "/tuloste";
            assertThat(open(print + "?v=" + before.version()).body())
                    .contains("Tulosteesi on versiosta " + before.version(), "Muuttunut sen jälkeen: otsikko")
                    .doesNotContain(fresh);
            assertThat(open(print + "?v=" + after.version()).body())
                    .contains(fresh)
                    .doesNotContain("Tulosteesi");
        } finally {
            AsSystem.call(() -> contents.publish(type, REWRITTEN, before.body(), before.check(), "Koe"));
        }
    }

    @Test
    void other_systems_get_every_path_in_their_language() {
        ApiClient api = new ApiClient(port, "ammattilainen", "demo");

        JsonNode list = api.get("/api/v1/paths").body().path("paths");
        JsonNode ladder =
                api.get("/api/v1/paths/mielenterveyden-portaat?lang=sv").body();

        assertThat(list.size()).isEqualTo(5);
        assertThat(list.get(0).propertyNames())
                .containsExactlyInAnyOrder("code", "shape", "title", "version", "checkedOn", "reviewDue", "url");
        assertThat(ladder.path("title").asString()).isEqualTo("Trappan för psykisk hälsa");
        assertThat(ladder.path("steps").get(1).path("visits").path("max").asInt())
                .isEqualTo(3);
        assertThat(ladder.path("transitions").get(0).path("direction").asString())
                .isEqualTo("UP");
        assertThat(ladder.path("url").asString()).isEqualTo(LADDER);
        assertThat(api.get("/api/v1/paths/ei-ole").status()).isEqualTo(404);
        assertThat(api.get("/api/v1/paths?lang=xx").status()).isEqualTo(400);
    }

    @Test
    void a_path_is_found_by_search_and_its_kind_is_told() {
        ApiClient api = new ApiClient(port, "ammattilainen", "demo");

        assertThat(codes(api.get("/api/v1/search?q=mielenterveyden%20portaat").body()))
                .startsWith("mielenterveyden-portaat");
        assertThat(codes(api.get("/api/v1/search?q=kuntoutuspolku").body()))
                .startsWith("lasten-ja-nuorten-kuntoutuspolku");
        assertThat(codes(api.get("/api/v1/search?kind=path").body())).hasSize(5);
        assertThat(codes(api.get("/api/v1/search?q=hyvinvointil%C3%A4hete").body()))
                .startsWith("hyvinvointilahete");
    }

    @Test
    void a_card_knows_on_which_paths_it_stands() {
        List<SubjectLinks.Link> found =
                AsSystem.call(() -> links.linksTo(Subject.card("ohjattu-omahoito-aikuiset"), Language.FI));

        assertThat(found)
                .containsExactly(new SubjectLinks.Link(
                        "Mielenterveyden portaat", LADDER + "?porras=ohjattu-omahoito", "Ohjattu omahoito"));
        assertThat(AsSystem.call(() -> links.linksTo(Subject.card("lastensuojeluilmoitus"), Language.FI)))
                .isEmpty();
    }

    private static List<String> codes(JsonNode answer) {
        return answer.path("hits")
                .valueStream()
                .map(hit -> hit.path("code").asString())
                .toList();
    }

    private Visitor nurse() {
        Visitor nurse = new Visitor(port);
        nurse.signIn("ammattilainen", "demo");
        return nurse;
    }

    private HttpResponse<String> open(String path) {
        return new Visitor(port)
                .send(
                        path,
                        request -> request.headers(
                                "Accept", "text/html", "Authorization", Visitor.basic("ammattilainen", "demo")));
    }

    private static PathwayBody withSummary(PathwayBody path, String summary) {
        PathwayBody.Head head = path.head();
        return new PathwayBody(
                path.code(),
                path.shape(),
                new PathwayBody.Head(
                        head.title(),
                        LocalizedText.finnish(summary),
                        head.keywords(),
                        head.lead(),
                        head.themes(),
                        head.ages(),
                        head.coverage()),
                path.lanes(),
                path.levels(),
                path.steps(),
                path.transitions(),
                path.familySheet(),
                path.localValues(),
                path.sources(),
                path.stewardship());
    }
}
