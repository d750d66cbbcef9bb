package fi.huoneentaulu.guards;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The house keeps its rules, and every rule notices when it is broken. */
class ArchitectureTest {

    @Test
    void the_guards_see_the_house() {
        assertThat(House.classes())
                .extracting(JavaClass::getName)
                .contains("fi.huoneentaulu.area.Areas", "fi.huoneentaulu.vocabulary.Sector");
    }

    @ParameterizedTest
    @EnumSource
    void the_house_keeps(HouseRule rule) {
        rule.rule().check(House.classes());
    }

    @ParameterizedTest
    @EnumSource
    void the_guard_notices_a_sample_that_breaks(HouseRule rule) {
        assertThat(rule.rule().evaluate(House.sample(rule.sample())).hasViolation())
                .isTrue();
    }
}
