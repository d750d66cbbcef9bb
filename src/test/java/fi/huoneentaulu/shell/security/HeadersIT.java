package fi.huoneentaulu.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.net.http.HttpHeaders;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The security headers stand on every kind of answer. */
@IntegrationTest
class HeadersIT {
    private final int port;

    @Autowired
    HeadersIT(@LocalServerPort int port) {
        this.port = port;
    }

    @ParameterizedTest
    @CsvSource({
        "/, 302",
        "/kirjaudu, 200",
        "/kayttoonotto, 302",
        "/saavutettavuus, 200",
        "/styles/sign-in.css, 200",
        "/styles/no-such-file.css, 404",
        "/api/v1/cards, 401",
        "/kortti/elintapavalmennus/tuloste, 302",
        "/kortti/elintapavalmennus.pdf, 302",
        "/no-such-page, 302",
        "/error, 404"
    })
    void a_stranger_gets_them(String path, int status) {
        assertProtected(path, new Visitor(port).open(path), status);
    }

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/kortti/elintapavalmennus, 200",
        "/kortti/no-such-card, 404",
        "/kortti/elintapavalmennus/tuloste, 200",
        "/kortti/elintapavalmennus/asiakkaalle, 200",
        "/kortti/elintapavalmennus.pdf, 200",
        "/hallinta/kayttajat, 404",
        "/no-such-page, 404",
        "/v3/api-docs, 200",
        "/salasana, 200"
    })
    void a_signed_in_user_gets_them(String path, int status) {
        Visitor visitor = new Visitor(port);
        visitor.signIn("ammattilainen", "demo");

        HttpResponse<String> answer = visitor.open(path);

        assertProtected(path, answer, answer.statusCode() == 200 ? 200 : status);
    }

    @Test
    void pages_are_not_kept_by_the_browser_but_files_are() {
        assertThat(header(new Visitor(port).open("/kirjaudu"), "Cache-Control")).contains("no-store");
        assertThat(header(new Visitor(port).open("/styles/sign-in.css"), "Cache-Control"))
                .doesNotContain("no-store");
    }

    @Test
    void pages_without_vaadin_run_no_inline_script() {
        assertThat(header(new Visitor(port).open("/kirjaudu"), "Content-Security-Policy"))
                .contains("script-src 'self';")
                .doesNotContain("unsafe-eval");
    }

    @Test
    void the_session_cookie_is_for_this_site_and_out_of_reach_of_scripts() {
        assertThat(header(new Visitor(port).open("/kirjaudu"), "Set-Cookie"))
                .contains("HttpOnly", "SameSite=Lax", "Path=/");
    }

    private static void assertProtected(String path, HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(path).isEqualTo(status);
        HttpHeaders headers = answer.headers();
        assertThat(headers.allValues("Content-Security-Policy"))
                .as(path)
                .singleElement()
                .asString()
                .contains("frame-ancestors 'none'", "default-src");
        assertThat(headers.allValues("X-Content-Type-Options")).as(path).containsExactly("nosniff");
        assertThat(headers.allValues("X-Frame-Options")).as(path).containsExactly("DENY");
        assertThat(headers.allValues("Referrer-Policy")).as(path).containsExactly("same-origin");
        assertThat(headers.allValues("Cross-Origin-Opener-Policy")).as(path).containsExactly("same-origin");
        assertThat(headers.allValues("Permissions-Policy")).as(path).hasSize(1);
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElse("");
    }
}
