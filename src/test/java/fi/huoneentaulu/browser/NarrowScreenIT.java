package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The work on a telephone; that nothing is cut on any page is looked at with the rest of its accessibility. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What a page looks like does not hang on the database")
class NarrowScreenIT extends BrowserTest {

    @Test
    void the_menu_opens_and_leads_on() {
        Professional nurse = signedIn(NURSE, Screen.PHONE);
        var menu = nurse.find(".ht-drawer");
        var toggle = nurse.find(".ht-menu-toggle");
        assertThat(menu).isHidden();
        assertThat(toggle).hasAttribute("aria-expanded", "false");
        toggle.click();
        assertThat(menu).isVisible();
        assertThat(toggle).hasAttribute("aria-expanded", "true");
        nurse.settles();
        assertThat(Cuts.on(nurse)).isEmpty();
        nurse.photographs("menu-360");
        toggle.click();
        assertThat(menu).isHidden();
    }

    @Test
    void a_card_opens_from_the_results_and_comes_back() {
        Professional nurse = signedIn(NURSE, Screen.PHONE);
        nurse.searches("fyssari");
        nurse.hits().first().click();
        assertThat(nurse.heading()).containsText("ysioterapia");
        assertThat(nurse.heading()).isFocused();
        nurse.goesBack();
        assertThat(nurse.search()).hasValue("fyssari");
        assertThat(nurse.hits().first()).isVisible();
    }
}
