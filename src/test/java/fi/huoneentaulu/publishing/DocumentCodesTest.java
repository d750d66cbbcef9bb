package fi.huoneentaulu.publishing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DocumentCodesTest {

    @ParameterizedTest
    @CsvSource({
        "Elintapavalmennus,elintapavalmennus",
        "Päihde- ja riippuvuustyö (Kokkola),paihde-ja-riippuvuustyo-kokkola",
        "  Åldersgrupp 7–12 år! ,aldersgrupp-7-12-ar",
        "'***',''"
    })
    void a_title_suggests_a_code_of_plain_letters(String title, String code) {
        assertThat(DocumentCodes.suggested(title)).isEqualTo(code);
    }

    @ParameterizedTest
    @CsvSource({"79", "80", "81"})
    void a_code_is_never_too_long_and_never_ends_in_a_hyphen(int letters) {
        assertThat(DocumentCodes.suggested("a".repeat(letters) + " ja b"))
                .hasSizeLessThanOrEqualTo(80)
                .matches("[a-z0-9]+(-[a-z0-9]+)*");
    }
}
