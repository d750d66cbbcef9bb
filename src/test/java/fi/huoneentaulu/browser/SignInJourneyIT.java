package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** Signing in on the way to a page. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; signing in is proven on both by SignInIT")
class SignInJourneyIT extends BrowserTest {
    private static final String ASKED = "/kortti/elintapavalmennus#f.age=17.9";

    @Test
    void the_answers_in_a_link_come_through_the_sign_in_and_no_request_names_them() {
        Professional reader = visitor(Screen.DESK);
        reader.opens(ASKED);
        reader.isAt("/kirjaudu#f\\.age=17\\.9");
        reader.fillsInTheSignIn(NURSE);
        seesThatItDoesNotFit(reader);
        assertThat(reader.requests())
                .isNotEmpty()
                .noneMatch(Pattern.compile("f\\.age|17\\.9").asPredicate());
    }

    @Test
    void a_wrong_password_and_another_language_lose_nothing_of_it() {
        Professional reader = visitor(Screen.DESK);
        reader.opens(ASKED);
        reader.find(".languages a[lang=sv]").click();
        assertThat(reader.find("html")).hasAttribute("lang", "sv");
        reader.find("#username").fill(NURSE);
        reader.find("#password").fill("fel");
        reader.find("main form button").first().click();
        assertThat(reader.find("#problem")).isVisible();
        reader.fillsInTheSignIn(NURSE);
        seesThatItDoesNotFit(reader);
    }

    private static void seesThatItDoesNotFit(Professional reader) {
        reader.isAt("/kortti/elintapavalmennus#(f\\.municipality=272&)?f\\.age=17\\.9");
        Locator verdict = reader.find(".card-verdict-no");
        assertThat(verdict.first()).isVisible();
    }
}
