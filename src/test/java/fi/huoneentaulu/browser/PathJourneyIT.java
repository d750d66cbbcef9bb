package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Ladders and paths: seen at a glance, walked by the keyboard, read as a list on a telephone. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "The hand at the browser does not hang on the database")
class PathJourneyIT extends BrowserTest {

    @Test
    void the_keyboard_alone_goes_from_the_list_to_a_step_and_to_its_card() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/polut");
        assertThat(nurse.heading()).containsText("Polut ja portaat");
        nurse.tabsTo(nurse.find(".paths-item", "Mielenterveyden portaat"));
        nurse.presses("Enter");
        assertThat(nurse.heading()).containsText("Mielenterveyden portaat");
        assertThat(nurse.find(".stairs .stair")).hasCount(4);
        assertThat(nurse.find(".stairs .path-card.own")).not().hasCount(0);
        nurse.photographs("ladder-1280");

        nurse.tabsTo(nurse.find(".stairs .step-name", "Ohjattu omahoito"));
        nurse.presses("Enter");
        nurse.isAt("/polku/mielenterveyden-portaat\\?porras=ohjattu-omahoito");
        assertThat(nurse.find("#porras-ohjattu-omahoito")).isFocused();
        assertThat(nurse.find(".tread.chosen")).containsText("Ohjattu omahoito");

        nurse.tabsTo(nurse.find(".passage.chosen .path-card", "Ohjattu omahoito, aikuiset"));
        nurse.presses("Enter");
        nurse.isAt("/kortti/ohjattu-omahoito-aikuiset");
        assertThat(nurse.heading()).containsText("Ohjattu omahoito, aikuiset");
        Locator onPaths = nurse.find(".subject-links a", "Mielenterveyden portaat");
        nurse.tabsTo(onPaths);
        nurse.presses("Enter");
        nurse.isAt("/polku/mielenterveyden-portaat\\?porras=ohjattu-omahoito");
        nurse.reloads();
        assertThat(nurse.find(".tread.chosen")).isVisible();
    }

    @Test
    void a_telephone_has_the_steps_as_a_list() {
        Professional nurse = signedIn(NURSE, Screen.PHONE);
        nurse.opens("/polku/mielenterveyden-portaat");
        assertThat(nurse.find(".passage")).hasCount(4);
        assertThat(nurse.find(".passage-title").first()).isVisible();
        assertThat(nurse.find(".stairs")).isHidden();
        assertThat(Cuts.on(nurse)).isEmpty();
        nurse.photographs("ladder-360");

        nurse.opens("/polku/lasten-ja-nuorten-kuntoutuspolku");
        assertThat(nurse.find(".passage")).hasCount(16);
        assertThat(nurse.find(".lanes")).isHidden();
        assertThat(Cuts.on(nurse)).isEmpty();
        nurse.photographs("childrens-path-360");
    }

    @Test
    void a_professional_sees_what_another_profession_may_do() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/polut");
        assertThat(nurse.find(".toolbox")).containsText("Ohjattu omahoito, aikuiset");
        nurse.page()
                .getByLabel("Ammatti", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Linkkihenkilö");
        assertThat(nurse.find(".toolbox")).containsText("Koordinoiva linkkihenkilö");
        assertThat(nurse.find(".toolbox")).not().containsText("Ohjattu omahoito, aikuiset");
        nurse.isAt("/polut\\?ammatti=LINK_WORKER");
    }

    @Test
    void the_letter_p_leads_to_paper_and_the_family_gets_its_sheet() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/polku/lasten-ja-nuorten-kuntoutuspolku");
        assertThat(nurse.heading()).isFocused();
        nurse.photographs("childrens-path-1280");
        nurse.presses("p");
        nurse.isAt("/polku/lasten-ja-nuorten-kuntoutuspolku/tuloste\\?lang=fi");
        assertThat(nurse.heading()).containsText("kuntoutuspolku");

        nurse.opens("/polku/lasten-ja-nuorten-kuntoutuspolku");
        nurse.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Perheelle"))
                .click();
        assertThat(nurse.find(".family-coordinator .rule").first()).isVisible();
        nurse.page()
                .getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Svenska"))
                .click();
        assertThat(nurse.find("html")).hasAttribute("lang", "sv");
        assertThat(nurse.find(".family-coordinator")).containsText("samordnas av");
    }
}
