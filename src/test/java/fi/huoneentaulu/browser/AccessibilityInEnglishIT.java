package fi.huoneentaulu.browser;

import fi.huoneentaulu.vocabulary.Language;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The pages as readers of English have them. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What a page looks like does not hang on the database")
class AccessibilityInEnglishIT extends AccessibilityTest {
    AccessibilityInEnglishIT() {
        super(Language.EN, Colours.LIGHT);
    }
}
