package fi.huoneentaulu.base;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Only an origin opens the door to another system. */
class EmbedPropertiesTest {

    @Test
    void without_an_origin_nothing_is_open() {
        assertThat(new EmbedProperties(List.of(" ")).isOpen()).isFalse();
        assertThat(new EmbedProperties(List.of("https://intra.example.fi:8443")).isOpen())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "*",
                "https://*",
                "intra.example.fi",
                "https://intra.example.fi/",
                "https://a.fi; script-src *",
                "javascript:alert(1)",
                "https://a.fi https://b.fi",
                "'self'"
            })
    void what_is_no_origin_is_refused(String origin) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new EmbedProperties(List.of(origin)))
                .withMessageContaining("huoneentaulu.embed.origins");
    }
}
