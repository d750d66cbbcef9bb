package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Contents;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.testing.ApiClient;
import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The pages of a card that need no Vaadin: the print page, the PDF and the client sheet, as anybody asks for them. */
@IntegrationTest
class CardPagesIT {
    private static final Logger LOG = LoggerFactory.getLogger(CardPagesIT.class);
    private static final String CARD = "/kortti/elintapavalmennus";
    private static final String PDF = CARD + ".pdf";
    private static final List<String> PAGES = List.of(CARD + "/tuloste", PDF, CARD + "/asiakkaalle");
    /** No other test reads its version. */
    private static final String REWRITTEN = "ystavatoiminta";

    /** Many times what the product keeps to on a machine of its own: other work may run beside the tests. */
    private static final long PDF_MILLIS = 2_500;

    private static final long PAGE_MILLIS = 1_000;

    private final Contents contents;
    private final Cards cards;
    private final CardContentType type;
    private final int port;

    @Autowired
    CardPagesIT(Contents contents, Cards cards, CardContentType type, @LocalServerPort int port) {
        this.contents = contents;
        this.cards = cards;
        this.type = type;
        this.port = port;
    }

    @Test
    void a_session_opens_them() {
        Visitor nurse = nurse();
        for (String page : PAGES) {
            HttpResponse<String> answer = nurse.open(page);
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertShowsTheCard(page, answer);
            assertThatHeadersProtect(page, answer);
        }
    }

    @Test
    void without_named_origins_a_card_is_shown_in_no_other_page() {
        HttpResponse<String> answer = nurse().open("/upota/kortti/elintapavalmennus");

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("X-Frame-Options")).contains("DENY");
        assertThat(new Visitor(port).open("/upota/kortti/elintapavalmennus").statusCode())
                .isEqualTo(302);
    }

    @Test
    void a_password_of_a_program_opens_them_without_a_session() {
        for (String page : PAGES) {
            Visitor program = new Visitor(port);
            HttpResponse<String> answer = program.send(
                    page, request -> request.header("Authorization", Visitor.basic("ammattilainen", "demo")));
            assertThat(answer.statusCode()).as(page).isEqualTo(200);
            assertShowsTheCard(page, answer);
            assertThat(program.session()).as(page).isEmpty();
        }
    }

    @Test
    void a_stranger_at_a_browser_signs_in_and_gets_what_was_asked_for() {
        for (String page : PAGES) {
            Visitor stranger = new Visitor(port);
            HttpResponse<String> answer = stranger.open(page + "?lang=sv");
            assertThat(answer.statusCode()).as(page).isEqualTo(302);
            assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/kirjaudu");
            assertThatHeadersProtect(page, answer);
            assertThat(stranger.signIn("ammattilainen", "demo")
                            .headers()
                            .firstValue("Location")
                            .orElse(""))
                    .endsWith(page + "?lang=sv");
        }
    }

    @Test
    void a_strange_program_is_asked_for_a_password() {
        for (String page : PAGES) {
            for (String credentials : List.of("", Visitor.basic("ammattilainen", "wrong"), "Basic !!!")) {
                HttpResponse<String> answer = new Visitor(port)
                        .send(
                                page,
                                request ->
                                        credentials.isEmpty() ? request : request.header("Authorization", credentials));
                assertThat(answer.statusCode()).as(page).isEqualTo(401);
                assertThat(answer.headers().firstValue("WWW-Authenticate").orElse(""))
                        .startsWith("Basic");
                assertThat(answer.headers().firstValue("Content-Type")).contains("application/problem+json");
                assertThatHeadersProtect(page, answer);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kortti/ei-ole",
                "/kortti/%C3%A4%20%C3%B6",
                "/kortti/ELINTAPAVALMENNUS",
                "/kortti/elintapavalmennus%27--",
                "/kortti/%F0%9F%98%80",
                "/kortti/$%7Bx%7D"
            })
    void an_unknown_card_is_not_found(String card) {
        for (String end : List.of("/tuloste", ".pdf", "/asiakkaalle", "/tuloste?v=1", ".pdf?v=1")) {
            assertNotFound(card + end, open(card + end));
        }
    }

    @Test
    void a_code_beyond_all_measure_is_not_found() {
        String path = "/kortti/" + "a".repeat(5_000) + ".pdf";

        assertNotFound(path, open(path));
    }

    @ParameterizedTest
    @ValueSource(strings = {"99", "0", "-1", "abc", "", "1.0", "999999999999999999999", "%F0%9F%98%80"})
    void a_version_that_never_was_is_not_found(String version) {
        for (String path : List.of(CARD + "/tuloste?v=" + version, PDF + "?v=" + version)) {
            assertNotFound(path, open(path));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"kunta=999", "kunta=", "kunta=%F0%9F%98%80", "lang=xx", "lang=", "kunta=272&kunta=005"})
    void what_cannot_be_read_of_the_reader_counts_as_not_told(String query) {
        for (String page : PAGES) {
            assertThat(open(page + "?" + query).statusCode()).as(page).isEqualTo(200);
        }
    }

    @Test
    void a_pdf_that_has_not_changed_is_not_sent_again() {
        Visitor nurse = nurse();
        HttpResponse<String> first = nurse.open(PDF);
        String etag = first.headers().firstValue("ETag").orElseThrow();

        HttpResponse<String> again = nurse.send(PDF, request -> request.header("If-None-Match", etag));
        HttpResponse<String> swedish = nurse.send(PDF + "?lang=sv", request -> request.header("If-None-Match", etag));

        assertThat(again.statusCode()).isEqualTo(304);
        assertThat(again.body()).isEmpty();
        assertThatHeadersProtect(PDF, again);
        assertThat(swedish.statusCode()).isEqualTo(200);
        assertThat(swedish.headers().firstValue("ETag"))
                .isPresent()
                .isNotEqualTo(first.headers().firstValue("ETag"));
        for (HttpResponse<String> answer : List.of(first, again)) {
            assertThat(answer.headers().allValues("Cache-Control"))
                    .singleElement()
                    .asString()
                    .contains("no-cache", "private")
                    .doesNotContain("no-store");
        }
    }

    @Test
    void an_old_print_is_seen_as_it_was_and_says_what_has_changed() throws IOException {
        Published<CardBody> before = AsSystem.call(() -> cards.find(REWRITTEN).orElseThrow());
        String fresh = "Ystävä löytyy " + UUID.randomUUID();
        Published<CardBody> after = AsSystem.call(
                () -> contents.publish(type, REWRITTEN, withSummary(before.body(), fresh), before.check(), "Koe"));
        String old = before.body().summary().fi();
        String notice = "Tulosteesi on versiosta %d. Voimassa on versio %d. Muuttunut sen jälkeen: "
                .formatted(before.version(), after.version());
        String print = "/kortti/" + REWRITTEN + "/tuloste";
        String pdf = "/kortti/" + REWRITTEN + ".pdf";
        Visitor nurse = nurse();

        assertThat(nurse.open(print + "?v=" + before.version()).body())
                .contains(notice, old)
                .doesNotContain(fresh);
        assertThat(text(nurse, pdf + "?v=" + before.version())).contains(flat(notice), flat(old));
        for (String current : List.of("", "?v=" + after.version())) {
            assertThat(nurse.open(print + current).body()).contains(fresh).doesNotContain("Tulosteesi on versiosta");
            assertThat(text(nurse, pdf + current)).contains(flat(fresh)).doesNotContain(flat("Tulosteesi on"));
        }
    }

    @Test
    @DisabledIfSystemProperty(
            named = "huoneentaulu.test.database",
            matches = "postgresql",
            disabledReason = "runs once")
    void every_card_prints_before_anybody_tires_of_waiting() {
        Visitor nurse = nurse();
        List<String> codes = new ApiClient(port, "ammattilainen", "demo")
                .get("/api/v1/cards")
                .body()
                .path("cards")
                .valueStream()
                .map(card -> card.path("code").asString())
                .toList();
        List<Long> pdfs = new ArrayList<>();
        List<Long> pages = new ArrayList<>();
        List<Long> again = new ArrayList<>();
        for (String code : codes) {
            pages.add(millis(nurse, "/kortti/" + code + "/tuloste"));
            pdfs.add(millis(nurse, "/kortti/" + code + ".pdf"));
            again.add(millis(nurse, "/kortti/" + code + ".pdf"));
        }

        LOG.info(
                "{} cards over HTTP: PDF p95 {} ms, the same again {} ms, print page p95 {} ms",
                codes.size(),
                p95(pdfs),
                p95(again),
                p95(pages));
        assertThat(codes).hasSize(61);
        assertThat(p95(pdfs)).isLessThan(PDF_MILLIS);
        assertThat(p95(again)).isLessThan(PAGE_MILLIS);
        assertThat(p95(pages)).isLessThan(PAGE_MILLIS);
    }

    /** What a browser gets whose user has given the password: no session is made, which would cost a hash each time. */
    private HttpResponse<String> open(String path) {
        return new Visitor(port)
                .send(
                        path,
                        request -> request.headers(
                                "Accept", "text/html", "Authorization", Visitor.basic("ammattilainen", "demo")));
    }

    private Visitor nurse() {
        Visitor nurse = new Visitor(port);
        nurse.signIn("ammattilainen", "demo");
        return nurse;
    }

    private static CardBody withSummary(CardBody card, String summary) {
        return new CardBody(
                card.code(),
                card.title(),
                new LocalizedText(summary, card.summary().sv(), card.summary().en()),
                card.keywords(),
                card.route(),
                card.audience(),
                card.guidance(),
                card.eligibility(),
                card.cases(),
                card.links(),
                card.stewardship());
    }

    private static String text(Visitor nurse, String path) throws IOException {
        try (PDDocument document = Loader.loadPDF(nurse.download(path).body())) {
            return flat(new PDFTextStripper().getText(document));
        }
    }

    /** Without the places where lines are broken. */
    private static String flat(String text) {
        return text.replaceAll("[\\s\\u00AD-]+", "");
    }

    private static long millis(Visitor nurse, String path) {
        long from = System.nanoTime();
        assertThat(nurse.download(path).statusCode()).as(path).isEqualTo(200);
        return (System.nanoTime() - from) / 1_000_000;
    }

    private static long p95(List<Long> millis) {
        return millis.stream()
                .sorted()
                .skip(millis.size() * 95L / 100)
                .findFirst()
                .orElseThrow();
    }

    private static void assertShowsTheCard(String page, HttpResponse<String> answer) {
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (page.endsWith(".pdf")) {
            assertThat(type).isEqualTo("application/pdf");
            assertThat(answer.body()).startsWith("%PDF-");
        } else {
            assertThat(type).startsWith("text/html");
            assertThat(answer.body()).contains("Elintapavalmennus");
        }
    }

    private static void assertNotFound(String path, HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(path).isEqualTo(404);
        assertThat(answer.body()).as(path).doesNotContain("Exception").doesNotContain("\tat ");
        assertThatHeadersProtect(path, answer);
    }

    private static void assertThatHeadersProtect(String path, HttpResponse<?> answer) {
        assertThat(answer.headers().allValues("Content-Security-Policy"))
                .as(path)
                .singleElement()
                .asString()
                .contains("default-src", "frame-ancestors 'none'");
        assertThat(answer.headers().allValues("X-Content-Type-Options"))
                .as(path)
                .containsExactly("nosniff");
        assertThat(answer.headers().allValues("X-Frame-Options")).as(path).containsExactly("DENY");
        assertThat(answer.headers().allValues("Referrer-Policy")).as(path).containsExactly("same-origin");
        if (!path.contains(".pdf")) {
            assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                    .as(path)
                    .contains("script-src 'self';")
                    .doesNotContain("unsafe-eval");
        }
    }
}
