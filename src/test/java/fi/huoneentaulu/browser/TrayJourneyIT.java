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

    @Test
    void the_open_card_leads_in_one_step_to_the_link_worker_of_kannus_and_to_its_services() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/kortti/hyvinvointilahete?kunta=217#f.age=70");
        nurse.clicks("Asiakkaan kunnassa");

        assertThat(nurse.find(".tray-local-helper a")).hasText("Linkkihenkilö, Kannus");
        assertThat(nurse.find(".tray-local-gap")).hasCount(0);
        nurse.find(".tray-local-found > a").click();
        nurse.isAt("/tarjotin#kunta=217&ika=70&tarve=company%2Cexercise%2Cculture%2Cnature%2Cdaily-life");
        assertThat(nurse.find(".tray-item").first()).isVisible();
    }

    @Test
    void where_nobody_is_the_card_says_so_names_whom_to_ask_and_what_is_nearest() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/kortti/hyvinvointilahete");
        nurse.clicks("Asiakkaan kunnassa");
        nurse.find(".tray-local input").fill("Halsu");
        nurse.presses("Enter");
        assertThat(nurse.find(".tray-local .tray-error"))
                .hasText("Tällaista kuntaa ei ole. Valitse kunta luettelosta.");
        nurse.find(".tray-local input").fill("halsua");
        nurse.presses("Enter");

        assertThat(nurse.find(".tray-local-gap")).containsText("Halsua: Linkkihenkilö puuttuu.");
        assertThat(nurse.find(".tray-local-gap")).containsText("Koordinoiva linkkihenkilö");
        assertThat(nurse.find(".tray-local-list a").first()).isVisible();
    }

    @Test
    void services_chosen_in_the_tab_make_the_clients_list_until_it_is_emptied() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/tarjotin#kunta=217");
        assertThat(nurse.find("#tarjotin-kunta")).hasValue("Kannus");
        nurse.settles();
        Locator keys = nurse.find("[data-list-code]");
        keys.nth(0).click();
        keys.nth(1).click();
        assertThat(nurse.find("[data-list-count]")).hasText("2");
        keys.nth(1).click();
        assertThat(keys.nth(1)).hasAttribute("aria-pressed", "false");
        String code = keys.nth(0).getAttribute("data-list-code");
        nurse.opens("/palvelu/" + code);
        assertThat(nurse.find("[data-list-code]")).hasAttribute("aria-pressed", "true");
        nurse.find("[data-list-open]").click();
        assertThat(nurse.heading()).hasText("Palveluja sinulle");
        assertThat(nurse.find(".sheet-service")).hasCount(1);

        nurse.opens("/tarjotin");
        nurse.find("[data-list-empty]").click();
        assertThat(nurse.find("[data-client-list]")).isHidden();
    }
}
