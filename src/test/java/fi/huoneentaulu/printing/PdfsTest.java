package fi.huoneentaulu.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PdfsTest {
    private final Pdfs pdfs = new Pdfs();

    private static String page(String body) {
        return "<html lang=\"sv\"><head><title>Prov</title><meta name=\"subject\" content=\"x\"/>"
                + "<style>body{font-family:Roboto}</style></head><body>" + body + "</body></html>";
    }

    private static String text(Pdf pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf.bytes())) {
            return new PDFTextStripper().getText(document);
        }
    }

    @Test
    void finnish_and_swedish_letters_come_out_as_written() throws IOException {
        String words = "Åländsk öring, ääkköset, š ž – ”sanoi” · 1–3 ≥ 18 § 5 € ½";

        assertThat(text(pdfs.render(page("<p>" + words + "</p>"), "letters"))).contains(words);
    }

    @Test
    void the_first_shape_that_fits_is_taken() {
        String tall = page("<div style=\"height:30cm\">1</div>");
        String low = page("<p>2</p>");

        Pdf pdf = pdfs.firstThatFits(1, List.of(() -> tall, () -> low), "shapes");

        assertThat(pdf.shape()).isEqualTo(1);
        assertThat(pdf.fits()).isTrue();
    }

    @Test
    void what_fits_in_no_shape_is_printed_whole_and_said_so() {
        Pdf pdf = pdfs.firstThatFits(1, List.of(() -> page("<div style=\"height:30cm\">1</div>")), "too-tall");

        assertThat(pdf.fits()).isFalse();
        assertThat(pdf.pages()).isEqualTo(2);
    }

    @Test
    void the_same_page_is_made_once() {
        AtomicInteger made = new AtomicInteger();
        for (int i = 0; i < 3; i++) {
            pdfs.firstThatFits(
                    1,
                    List.of(() -> {
                        made.incrementAndGet();
                        return page("<p>1</p>");
                    }),
                    "once");
        }

        assertThat(made).hasValue(1);
    }

    @Test
    void nothing_is_fetched_from_the_network() throws IOException {
        AtomicInteger calls = new AtomicInteger();
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", exchange -> {
            calls.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        server.start();
        try {
            String root = "http://127.0.0.1:" + server.getAddress().getPort();
            pdfs.render(
                    page("<img alt=\"x\" src=\"" + root + "/a.png\"/><div style=\"background-image:url(" + root
                            + "/b.png);width:2cm;height:2cm\"></div><link rel=\"stylesheet\" href=\"" + root
                            + "/c.css\"/>"),
                    "network");
            assertThat(calls).hasValue(0);
        } finally {
            server.stop(0);
        }
    }

    @Test
    void no_file_of_the_server_gets_into_a_print(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "salaisuus");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdfs.render(
                        "<!DOCTYPE html [<!ENTITY x SYSTEM \"" + secret.toUri() + "\">]>" + page("&x;"), "entity"));
        assertThat(text(pdfs.render(
                        page("<p>1</p><object data=\"" + secret.toUri() + "\"></object><img alt=\"y\" src=\""
                                + secret.toUri() + "\"/>"),
                        "file")))
                .doesNotContain("salaisuus");
    }

    @Test
    void a_page_without_title_or_language_or_broken_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> pdfs.render("<html><p></html>", "broken"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdfs.render("<html lang=\"fi\"><body/></html>", "untitled"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> pdfs.render("<html><head><title>x</title></head></html>", "no-language"));
    }
}
