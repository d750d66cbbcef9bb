package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fi.huoneentaulu.base.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UsernamesTest {

    @Test
    void a_name_is_the_same_in_any_case_and_form() {
        assertThat(Usernames.valid(" Aino.Virtanen ")).isEqualTo("aino.virtanen");
        assertThat(Usernames.valid("va\u0308ino\u0308")).isEqualTo("väinö");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "kaksi sanaa", "<script>", "a\0b", ".alku"})
    void what_is_no_name_is_refused(String name) {
        assertThatExceptionOfType(DomainException.class).isThrownBy(() -> Usernames.valid(name));
    }

    @Test
    void a_name_beyond_all_measure_is_nobodys() {
        assertThat(Usernames.normalise("a".repeat(100_000))).hasSizeLessThan(10);
    }
}
