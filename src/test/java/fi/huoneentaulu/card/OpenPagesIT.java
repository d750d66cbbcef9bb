package fi.huoneentaulu.card;

import static org.assertj.core.api.Assertions.assertThat;

import fi.huoneentaulu.testing.IntegrationTest;
import fi.huoneentaulu.testing.Visitor;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.context.TestPropertySource;

/**
 * What the operator has opened is read without signing in, and nothing else: client sheets by their link, cards inside the
 * pages of another system.
 */
@IntegrationTest
@TestPropertySource(
        properties = {
            "huoneentaulu.client-sheets.public=true",
            "huoneentaulu.embed.origins=https://intra.example.fi,https://tietojarjestelma.example.fi:8443"
        })
@DirtiesContext
@DisabledIfSystemProperty(named = "huoneentaulu.test.database", matches = "postgresql", disabledReason = "runs once")
class OpenPagesIT {
    private static final String SHEET = "/kortti/elintapavalmennus/asiakkaalle";

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"fi", "sv", "en"})
    void a_client_opens_a_sheet_by_its_link_in_every_language(String language) {
        Visitor client = new Visitor(port);

        HttpResponse<String> answer = client.open(SHEET + "?lang=" + language);

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"" + language + "\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self';", "frame-ancestors 'none'")
                .doesNotContain("unsafe-eval");
        assertThat(client.session()).isEmpty();
    }

    @Test
    void a_family_opens_its_sheet_by_its_link() {
        Visitor family = new Visitor(port);

        assertThat(family.open("/polku/lasten-ja-nuorten-kuntoutuspolku/perheelle?lang=sv")
                        .body())
                .contains("lang=\"sv\"", "Vår familjs tjänster samordnas av");
        assertThat(family.session()).isEmpty();
    }

    @Test
    void a_card_is_read_inside_pages_of_the_named_origins_alone() {
        Visitor client = new Visitor(port);

        HttpResponse<String> answer = client.open("/upota/kortti/elintapavalmennus?lang=sv");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("lang=\"sv\"", "Levnadsvanecoachning", "/kortti/elintapavalmennus\"");
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .endsWith("frame-ancestors https://intra.example.fi https://tietojarjestelma.example.fi:8443");
        assertThat(answer.headers().firstValue("X-Frame-Options")).isEmpty();
        assertThat(client.session()).isEmpty();
        assertThat(new Visitor(port).open("/upota/kortti/ei-ole").statusCode()).isEqualTo(404);
        assertThat(new Visitor(port)
                        .open("/kortti/elintapavalmennus/asiakkaalle")
                        .headers()
                        .firstValue("X-Frame-Options"))
                .contains("DENY");
    }

    @Test
    void a_sheet_of_no_card_is_not_found() {
        assertThat(new Visitor(port).open("/kortti/ei-ole/asiakkaalle").statusCode())
                .isEqualTo(404);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/kortti/elintapavalmennus/tuloste",
                "/kortti/elintapavalmennus.pdf",
                "/kortti/elintapavalmennus",
                "/polku/mielenterveyden-portaat",
                "/polku/mielenterveyden-portaat/tuloste",
                "/",
                "/seina/tuloste"
            })
    void what_is_for_professionals_stays_behind_the_sign_in(String path) {
        HttpResponse<String> answer = new Visitor(port).open(path);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElse("")).endsWith("/kirjaudu");
    }

    @Test
    void programs_are_still_asked_for_a_password() {
        assertThat(new Visitor(port).send("/api/v1/cards", request -> request).statusCode())
                .isEqualTo(401);
    }
}
