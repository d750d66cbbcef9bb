package fi.huoneentaulu.identity;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import fi.huoneentaulu.base.DomainException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "kolme harmaata hevosta",
                "Lumi7kinos!Kevät",
                "sinisorsa-laulaa",
                "ääkkösiä on monta täällä",
                "ei ole yhtään numeroa"
            })
    void a_long_phrase_is_accepted(String password) {
        assertThatNoException().isThrownBy(() -> PasswordRules.check(password, "aino"));
    }

    @ParameterizedTest
    @CsvSource({
        "lyhyt, identity.error.password-short",
        "yksitoista1, identity.error.password-short",
        "salasana1234, identity.error.password-common",
        "S4l4s4n41234567, identity.error.password-common",
        "Kesäkuu20262026!, identity.error.password-common",
        "qwertyuiop123, identity.error.password-common",
        "123456789012, identity.error.password-common",
        "abcdefghijklm, identity.error.password-common",
        "aaaaaaaabbbb, identity.error.password-common",
        "ainovirtanen123, identity.error.password-common",
    })
    void what_is_guessed_first_is_refused(String password, String key) {
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> PasswordRules.check(password, "ainovirtanen"))
                .returns(key, DomainException::key);
    }

    @Test
    void what_bcrypt_would_not_read_is_refused() {
        assertThatNoException().isThrownBy(() -> PasswordRules.check("abcdefgh ".repeat(8), "aino"));
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> PasswordRules.check("abcdefgh ".repeat(8) + "x", "aino"))
                .returns("identity.error.password-long", DomainException::key);
        assertThatExceptionOfType(DomainException.class)
                .isThrownBy(() -> PasswordRules.check("kolme harmaata\0hevosta", "aino"))
                .returns("identity.error.password-characters", DomainException::key);
    }
}
