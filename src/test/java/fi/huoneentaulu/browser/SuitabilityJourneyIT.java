package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** "Does it fit this client?": the questions, the verdict as it changes, and nothing left behind. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; the verdicts are proven on both by SixRulesIT")
class SuitabilityJourneyIT extends BrowserTest {
    private static final int MOST_QUESTIONS = 12;

    @SuppressWarnings("NullAway.Init") // set before each test
    private Professional nurse;

    @BeforeEach
    void a_nurse_signs_in() {
        nurse = signedIn(NURSE);
    }

    @Test
    void the_keyboard_alone_answers_and_changes_an_answer_until_the_card_fits() {
        nurse.opensCard("elintapavalmennus");
        asksWhetherItFits();
        assertThat(age()).isFocused();
        nurse.types("17,9");
        nurse.presses("Enter");
        assertThat(verdict()).containsText("Ei sovi");
        assertThat(verdict().locator("li")).containsText("18");
        nurse.isAt("/kortti/elintapavalmennus#(f\\.municipality=272&)?f\\.age=17\\.9");

        nurse.tabsTo(panel().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Muuta vastausta: .*17,9"))));
        nurse.presses("Enter");
        assertThat(age()).isFocused();
        nurse.types("52");
        nurse.presses("Enter");
        answersYesUntilDecided();
        assertThat(verdict()).containsText("Sopii");
        assertThat(panel().locator("h2")).isFocused();
        assertThat(nurse.find("#soveltuuko .fact-question")).hasCount(0);
    }

    @Test
    void answers_stay_behind_the_hash_and_are_gone_with_the_session() {
        nurse.opensCard("elintapavalmennus");
        asksWhetherItFits();
        nurse.types("52");
        nurse.presses("Enter");
        answersYesUntilDecided();
        nurse.isAt("/kortti/elintapavalmennus#(f\\.municipality=272&)?f\\.age=52&.*f\\.motivated=true.*");
        nurse.reloads();
        assertThat(verdict()).containsText("Sopii");
        assertThat(nurse.requests())
                .noneMatch(Pattern.compile("f\\.|age=|=52|motivated").asPredicate());

        Professional again = signedIn(NURSE);
        again.opensCard("elintapavalmennus");
        again.settles();
        assertThat(again.find("#soveltuuko")).hasCount(0);
        again.find(".card-actions button").first().click();
        assertThat(again.find("#fact-age")).isVisible();
        assertThat(again.find("#fact-age")).hasValue("");
        assertThat(again.find(".card-fit-known li").filter(new Locator.FilterOptions().setHasNotText("Kotikunta")))
                .hasCount(0);
    }

    @Test
    void an_obstacle_leads_to_the_service_that_is_right_instead() {
        nurse.opensCard("hyvinvointilahete");
        asksWhetherItFits();
        for (int i = 0;
                i < MOST_QUESTIONS
                        && !nurse.find("#fact-poorDiseaseControl-question").isVisible();
                i++) {
            answers("En tiedä");
        }
        answers("Kyllä");
        assertThat(verdict()).containsText("Ei sovi");
        assertThat(verdict()).containsText("hoitotasapaino");

        Locator instead = panel().getByRole(
                        AriaRole.LINK,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Ohjaa sen sijaan: Hoidon tarpeen.*")));
        nurse.tabsTo(instead);
        nurse.presses("Enter");
        nurse.isAt("/kortti/hoidon-tarpeen-arviointi");
        assertThat(nurse.heading()).containsText("Hoidon tarpeen");
        assertThat(nurse.heading()).isFocused();
    }

    @Test
    void an_impossible_age_is_told_beside_the_field_and_answers_nothing() {
        nurse.opensCard("elintapavalmennus");
        asksWhetherItFits();
        nurse.types("171");
        nurse.presses("Enter");
        assertThat(nurse.find("#fact-age-error")).containsText("120");
        assertThat(age()).hasAttribute("aria-invalid", "true");
        assertThat(verdict()).containsText("Vielä auki");
    }

    private void asksWhetherItFits() {
        assertThat(nurse.heading()).isFocused();
        nurse.tabsTo(nurse.page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Soveltuuko?")));
        nurse.presses("Enter");
        assertThat(panel().locator(":focus")).isVisible();
    }

    private void answersYesUntilDecided() {
        assertThat(nurse.find("#soveltuuko .fact-options")).isVisible();
        for (int i = 0; i < MOST_QUESTIONS && !nurse.find(".card-verdict-yes").isVisible(); i++) {
            answers("Kyllä");
        }
    }

    /** Answers the open question with the keyboard, which is on its first button, and waits for what follows. */
    private void answers(String answer) {
        Locator question = nurse.find("#soveltuuko .fact-question");
        String id = question.locator(".fact-text").getAttribute("id");
        Locator button = question.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(answer).setExact(true));
        nurse.tabsTo(button);
        nurse.presses("Enter");
        assertThat(nurse.find("#" + id)).hasCount(0);
    }

    private Locator panel() {
        return nurse.find("#soveltuuko");
    }

    private Locator age() {
        return nurse.find("#fact-age");
    }

    private Locator verdict() {
        return nurse.find(".card-fit-verdict");
    }
}
