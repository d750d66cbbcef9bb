package fi.huoneentaulu.printing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QrCodesTest {

    @Test
    void a_code_is_dark_on_light_whatever_the_page_and_has_its_quiet_zone() {
        String svg = QrCodes.svg("https://taulu.example/kortti/a?v=1");

        assertThat(svg).contains("fill=\"#ffffff\"", "fill=\"#000000\"").doesNotContain("currentColor");
        // the first finder pattern begins four modules in
        assertThat(svg).contains("d=\"M4 4h7v1");
    }

    @Test
    void another_text_is_another_code() {
        assertThat(QrCodes.svg("a?v=1")).isNotEqualTo(QrCodes.svg("a?v=2"));
    }

    @Test
    void what_does_not_go_into_a_code_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> QrCodes.svg("x".repeat(5000)));
        assertThatIllegalArgumentException().isThrownBy(() -> QrCodes.dataUri(""));
    }
}
