package fi.huoneentaulu.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuditSubjectTest {

    @Test
    void a_code_names_a_thing() {
        assertThat(new AuditSubject("card", "elintapavalmennus").code()).isEqualTo("elintapavalmennus");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Matti Meikäläinen soitti", "a\nb", "käynti 3.4."})
    void free_text_is_refused(String code) {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditSubject("card", code));
    }

    @Test
    void a_kind_is_one_word() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditSubject("A card", "x"));
    }
}
