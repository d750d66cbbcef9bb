package fi.huoneentaulu.directory;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.io.IOException;
import java.net.http.HttpResponse;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a client takes home of the tray. */
@IntegrationTest
class ClientSheetIT {
    private static final String SHEET = "/tarjotin/lista?palvelut=kannus-liikunnan-yhdyshenkilo,kannus-tasapainoryhma";
    private static final String PDF = SHEET.replace("lista?", "lista.pdf?");

    private final int port;

    @Autowired
    ClientSheetIT(@LocalServerPort int port) {
        this.port = port;
    }

    private Visitor nurse() {
        Visitor nurse = new Visitor(port);
        nurse.signIn("ammattilainen", "demo");
        return nurse;
    }

    @Test
    void the_list_tells_where_when_and_how_in_the_clients_language() {
        Visitor nurse = nurse();
        Document finnish = Jsoup.parse(nurse.open(SHEET).body());
        assertThat(finnish.select(".sheet-service h2").eachText())
                .containsExactly("Liikuntaneuvonnan yhdyshenkilö, Kannus", "Tasapainoryhmä ikäihmisille");
        assertThat(finnish.text()).contains("Pallotie 1, Kannus", "000 000 0014", "Maksuton");
        assertThat(finnish.select("a[href=tel:0000000014]")).isNotEmpty();

        Document swedish = Jsoup.parse(nurse.open(SHEET + "&lang=sv").body());
        assertThat(swedish.select("html").attr("lang")).isEqualTo("sv");
        assertThat(swedish.text()).contains("Tjänster för dig", "Balansgrupp för äldre");
        assertThat(nurse.open(SHEET + "&lang=en").body()).contains("Services for you");
    }

    @Test
    void large_print_stays_when_the_language_changes_and_what_is_gone_is_told() {
        Document page = Jsoup.parse(
                nurse().open(SHEET + ",ei-ole-tarjottimella&koko=suuri").body());

        assertThat(page.select("body.large-print")).isNotEmpty();
        assertThat(page.select(".tongues a[lang=sv]").attr("href")).contains("koko=suuri");
        assertThat(page.select(".sheet-missing").text()).contains("Yksi valittu palvelu");
        assertThat(Jsoup.parse(nurse().open("/tarjotin/lista").body()).text()).contains("Lista on tyhjä");
    }

    @Test
    void the_pdf_is_tagged_and_asked_for_again_it_is_not_sent_again() throws IOException {
        Visitor nurse = nurse();
        HttpResponse<byte[]> first = nurse.download(PDF + "&lang=sv&koko=suuri");
        try (PDDocument pdf = Loader.loadPDF(first.body())) {
            assertThat(new PDFTextStripper().getText(pdf)).contains("Tjänster för dig", "Balansgrupp för äldre");
            assertThat(pdf.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("sv");
        }
        String etag = first.headers().firstValue("ETag").orElseThrow();
        assertThat(nurse.send(PDF + "&lang=sv&koko=suuri", request -> request.header("If-None-Match", etag))
                        .statusCode())
                .isEqualTo(304);
    }
}
