package fi.huoneentaulu.base.pack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlPlacesTest {

    @Test
    void a_place_is_told_by_its_line_and_an_unknown_one_by_the_line_of_what_is_around_it() {
        YamlPlaces places = YamlPlaces.of("""
                code: a
                title:
                  fi: Yksi
                  sv: Två
                steps:
                  - fi: Ensin
                  - {fi: Sitten, sv: Sedan}
                """);

        assertThat(places.line("")).isEqualTo(1);
        assertThat(places.line("title.sv")).isEqualTo(4);
        assertThat(places.line("title.en")).isEqualTo(2);
        assertThat(places.line("steps[1].sv")).isEqualTo(7);
        assertThat(places.line("steps[9].fi")).isEqualTo(5);
        assertThat(places.line("somewhere")).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x 1              | alias     | 1",
                "a: 1%nb: *x          | alias     | 2",
                "a: !!java.net.URL x  | tag       | 1",
                "a: !own [1]          | tag       | 1",
                "a: 1%nb: 2%na: 3     | twice     | 3",
                "a: {b: 1, b: 2}      | twice     | 1",
                "a: 1%n---%na: 2      | documents | 2",
                "? [1, 2]%n: a        | key       | 1",
                "a: 1%nb: [unclosed   | broken    | 2",
                "a: 1%n  b: 2%n c: 3  | broken    | 2",
                "a: \"x\\0y\"         | character | 1",
                "a: \"\\uD800\"       | character | 1",
            })
    void what_the_format_does_not_use_is_refused_with_its_line(String yaml, String reason, int line) {
        PackProblem problem = refusal(yaml.replace("%n", "\n"));

        assertThat(problem.key()).isEqualTo("base.pack.yaml." + reason);
        assertThat(problem.line()).isEqualTo(line);
    }

    @Test
    void a_text_that_is_nested_without_end_is_refused_while_it_is_read() {
        assertThat(refusal("[".repeat(1_000_000)).key()).isEqualTo("base.pack.yaml.deep");
        assertThat(refusal("a: " + "{a: ".repeat(40) + "1" + "}".repeat(40)).key())
                .isEqualTo("base.pack.yaml.deep");
    }

    @Test
    void a_character_of_two_halves_may_stand_anywhere() {
        for (int before = 1_000; before < 1_050; before++) {
            assertThat(YamlPlaces.of("a: \"" + "x".repeat(before) + "🙂\"\nb: 1")
                            .line("b"))
                    .isEqualTo(2);
        }
    }

    @Test
    void a_text_of_more_code_points_than_a_file_may_have_is_refused() {
        assertThat(refusal("a: " + "x".repeat(2_200_000)).key()).isEqualTo("base.pack.yaml.broken");
    }

    private static PackProblem refusal(String yaml) {
        UnsafeYamlException refusal = catchThrowableOfType(UnsafeYamlException.class, () -> YamlPlaces.of(yaml));
        assertThat(refusal).as(yaml.substring(0, Math.min(80, yaml.length()))).isNotNull();
        return refusal.in("a.yaml");
    }
}
