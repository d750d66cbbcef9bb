package fi.huoneentaulu.shell.web;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The files that are the same for everyone: each is there or is not found, and none is a page. */
@IntegrationTest
class FilesIT {
    private final int port;

    @Autowired
    FilesIT(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "/styles/tokens.css, text/css",
        "/styles/card-pdf.css, text/css",
        "/js/search.js, javascript",
        "/pictograms/pin.svg, image/svg+xml"
    })
    void a_file_is_served_as_what_it_is(String path, String type) {
        HttpResponse<String> answer = new Visitor(port).open(path);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).contains(type);
        assertThat(answer.body()).doesNotContainIgnoringCase("<html");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/styles/ei-ole.css",
                "/styles/",
                "/styles/ei/ole/tokens.css",
                "/styles/tokens.css/",
                "/styles/tokens.css/x",
                "/js/ei-ole.js",
                "/pictograms/ei-ole.svg",
                "/pictograms/",
                "/fonts/ei-ole.woff2",
                "/icons/ei-ole.png"
            })
    void a_file_that_is_not_there_is_not_found(String path) {
        Visitor visitor = new Visitor(port);

        assertNotFound(visitor.open(path));
        visitor.signIn("ammattilainen", "demo");
        assertNotFound(visitor.open(path));
    }

    private static void assertNotFound(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).isEqualTo("no-store");
        assertThat(answer.body()).doesNotContain("/VAADIN/", "Exception");
    }
}
