package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** From a card to the services of the client's own municipality. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What the hand does at the browser is the same on both databases")
class TrayJourneyIT extends BrowserTest {

    @Test
    void the_verdict_leads_to_the_tray_of_the_client_and_no_request_names_anything_of_it() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/kortti/hyvinvointilahete#f.age=70&f.municipality=217&f.benefitsFromSupportPerson=false");
        nurse.find(".card-verdict a", "Avaa palvelutarjotin").click();

        nurse.isAt("/tarjotin#kunta=217&ika=70");
        assertThat(nurse.heading()).hasText("Palvelutarjotin");
        assertThat(nurse.find("#tarjotin-ika")).hasValue("70");
        assertThat(nurse.find(".tray-list")).containsText("Tasapainoryhmä ikäihmisille");
        assertThat(nurse.find(".tray-item a[href*='palvelu/lestijarvi']")).hasCount(0);
        Assertions.assertThat(nurse.requests()).noneMatch(request -> request.contains("217"));
    }

    @Test
    void the_keyboard_alone_narrows_the_tray_opens_a_service_and_comes_back_to_the_same() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/tarjotin#kunta=217");
        Locator exercise = nurse.find(".tray-filters").getByLabel(java.util.regex.Pattern.compile("^Liikunta"));
        nurse.tabsTo(exercise);
        nurse.presses("Space");
        nurse.settles();
        nurse.isAt("/tarjotin#kunta=217&tarve=exercise");
        Locator first = nurse.find(".tray-item a").first();
        String name = first.innerText();
        first.focus();
        nurse.presses("Enter");

        assertThat(nurse.heading()).hasText(name);
        assertThat(nurse.find(".tray-facts")).containsText("Missä ja milloin");
        nurse.goesBack();
        nurse.isAt("/tarjotin#kunta=217&tarve=exercise");
        assertThat(exercise).isChecked();
        assertThat(nurse.find(".tray-item a").first()).hasText(name);
    }

    @Test
    void words_age_and_nothing_found_are_told() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/tarjotin");
        nurse.find("#tarjotin-sanat").fill("xyzzyqwert");
        assertThat(nurse.find(".tray-count")).containsText("ei löydy palvelua");
        nurse.clicks("Poista rajaukset");
        assertThat(nurse.find(".tray-item").first()).isVisible();
        nurse.find("#tarjotin-ika").fill("350");
        assertThat(nurse.find("#tarjotin-ika")).hasAttribute("aria-invalid", "true");
    }
}
