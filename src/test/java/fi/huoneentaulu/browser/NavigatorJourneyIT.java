package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.fact.Facts;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** A nurse finds the cards that fit a caller, in the order in which the caller tells things. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What the hand does at the browser is the same on both databases")
class NavigatorJourneyIT extends BrowserTest {
    /** What the caller says yes to; to everything else that is asked, no. */
    private static final Set<String> TRUE_OF_THE_CALLER =
            Set.of("inactive", "type2Diabetes", "motivated", "needsClinicalAndPhysioExpertise");

    private final Facts facts;

    @Autowired
    NavigatorJourneyIT(Facts facts) {
        this.facts = facts;
    }

    @Test
    void a_caller_of_52_who_does_not_exercise_comes_to_lifestyle_coaching_after_six_answers_at_most() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori#aihe=exercise");
        assertThat(nurse.find(".nav-known")).containsText("Kokkola");

        int answers = 0;
        while (card(nurse, "suitable", "elintapavalmennus").count() == 0) {
            answers++;
            assertThat(answers).as("Answers given").isLessThanOrEqualTo(6);
            answer(nurse);
        }

        Locator coaching = card(nurse, "suitable", "elintapavalmennus");
        assertThat(coaching).containsText("Tyypin 2 diabetes");
        assertThat(coaching).containsText("18");
        assertThat(nurse.requests()).noneMatch(address -> address.contains("type2Diabetes"));
    }

    private void answer(Professional nurse) {
        Locator question = nurse.find(".nav-ask .fact-question");
        assertThat(question).isVisible();
        String asked = question.locator(".fact-text").innerText();
        Locator number = question.locator("input");
        if (number.count() > 0) {
            number.fill("52");
            nurse.presses("Enter");
        } else {
            question.locator(".fact-option").nth(isTrue(asked) ? 0 : 1).click();
        }
        nurse.settles();
        assertThat(question.getByText(asked)).not().isVisible();
    }

    private boolean isTrue(String asked) {
        return AsSystem.call(facts::all).stream()
                .filter(fact -> fact.question().fi().equals(asked))
                .anyMatch(fact -> TRUE_OF_THE_CALLER.contains(fact.key()));
    }

    @Test
    void with_a_disease_out_of_control_the_referral_does_not_fit_and_says_where_to_direct_while_coaching_stays() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori#ika=52&kunta=272&f.inactive=true&f.type2Diabetes=true&f.motivated=true"
                + "&f.needsClinicalAndPhysioExpertise=true&f.poorDiseaseControl=true&aihe=exercise,wellbeing");

        Locator referral = card(nurse, "not-suitable", "hyvinvointilahete");
        assertThat(referral.locator(".nav-way a"))
                .hasAttribute("href", Pattern.compile("kortti/hoidon-tarpeen-arviointi$"));
        assertThat(card(nurse, "suitable", "elintapavalmennus")).isVisible();
    }

    @Test
    void with_mild_low_mood_guided_self_care_stands_before_the_second_step() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori#ika=34&f.mildMoodOrAnxietySymptoms=true&f.acuteDanger=false"
                + "&f.severeMentalIllness=false&f.stepOneTried=true&f.treatmentNeedAssessed=true&aihe=mental-health");

        assertThat(card(nurse, "suitable", "ohjattu-omahoito-aikuiset")).containsText("porras 1");
        assertThat(nurse.find(".nav-suitable .nav-meta").allInnerTexts().stream()
                        .filter(text -> text.startsWith("porras"))
                        .map(text -> text.substring(0, "porras 1".length())))
                .containsSubsequence("porras 1", "porras 2")
                .isSorted();
    }

    @Test
    void danger_is_told_first_and_the_numbers_stand_there_always() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori?alku=puhelinohjaus");
        assertThat(nurse.find(".nav-stop")).containsText("112");
        assertThat(nurse.find(".nav-ask .fact-text")).containsText("välittömässä vaarassa");

        nurse.find(".nav-ask .fact-option").first().click();

        assertThat(nurse.find(".nav-stop[role=alert]")).containsText("Pysy linjalla");
        assertThat(card(nurse, "suitable", "kriisiapu")).isVisible();
    }

    @Test
    void by_keyboard_alone_a_fact_is_told_unasked_changed_and_survives_a_reload() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori#aihe=exercise");
        Locator more = nurse.find(".nav-situation select");
        nurse.tabsTo(more);
        nurse.types("Tyypin");
        nurse.tabsTo(nurse.find(".nav-more button"));
        nurse.presses("Enter");
        assertThat(nurse.find(".nav-ask .fact-text")).containsText("diabetes");

        assertThat(nurse.find(".nav-ask .fact-option").first()).isFocused();
        nurse.presses("Enter");
        assertThat(nurse.find(".nav-known")).containsText("Tyypin 2 diabetes");
        nurse.isAt("/navigaattori#.*f\\.type2Diabetes=true.*");

        nurse.reloads();
        assertThat(nurse.find(".nav-known")).containsText("Tyypin 2 diabetes");
        nurse.tabsTo(nurse.find(".nav-known li")
                .filter(new Locator.FilterOptions().setHasText("diabetes"))
                .locator("button"));
        nurse.presses("Enter");
        assertThat(nurse.find(".nav-known")).not().containsText("diabetes");
        assertThat(nurse.find(".nav-ask .fact-option").first()).isFocused();
    }

    @Test
    void a_description_suggests_and_only_what_is_confirmed_counts() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/navigaattori");
        nurse.find(".nav-describe-fold summary").click();
        nurse.find("#kuvaus").fill("Soittaja 52 v, tyypin 2 diabetes");
        nurse.find(".nav-describe > .ht-button").click();
        Locator diabetes = nurse.find(".nav-offered button", "diabetes").first();
        assertThat(diabetes).isVisible();
        assertThat(nurse.find(".nav-known")).not().containsText("52");

        diabetes.click();

        assertThat(nurse.find(".nav-known")).containsText("Tyypin 2 diabetes");
        assertThat(nurse.find(".nav-known")).not().containsText("52");
        assertThat(nurse.find("#kuvaus")).hasValue("Soittaja 52 v, tyypin 2 diabetes");
    }

    private static Locator card(Professional nurse, String column, String code) {
        return nurse.find(".nav-" + column + " .nav-card[data-code='" + code + "']");
    }
}
