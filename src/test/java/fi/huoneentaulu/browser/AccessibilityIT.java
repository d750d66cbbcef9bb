package fi.huoneentaulu.browser;

import fi.huoneentaulu.vocabulary.Language;
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
}
