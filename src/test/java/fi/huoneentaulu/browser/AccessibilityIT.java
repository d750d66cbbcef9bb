package fi.huoneentaulu.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import fi.huoneentaulu.vocabulary.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The pages as readers of Finnish have them. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What a page looks like does not hang on the database")
class AccessibilityIT extends AccessibilityTest {
    AccessibilityIT() {
        super(Language.FI, Colours.LIGHT);
    }

    @Test
    void a_fault_is_seen() {
        Professional somebody = visitor(Screen.DESK);
        somebody.page()
                .setContent("<html lang='fi'><title>Koe</title><body><main><h1>Koe</h1><img src='x.png'></main>");

        assertThat(Axe.faults(somebody.page()))
                .singleElement(STRING)
                .startsWith("image-alt")
                .contains("x.png");
    }
}
