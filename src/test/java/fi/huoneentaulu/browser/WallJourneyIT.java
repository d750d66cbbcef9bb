package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;

/** The unit's wall: cards that a whole unit has before its eyes, and no other unit. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; what is kept is proven on both by CardReadingIT")
class WallJourneyIT extends BrowserTest {
    private static final String NURSE_OF_KANNUS = "puhelinhoitaja";
    private static final String FIRST = "kuntoutusohjaus";
    private static final String SECOND = "talous-ja-velkaneuvonta";

    @Test
    void cards_are_pinned_ordered_and_taken_off_for_the_own_unit_alone() {
        Professional nurse = signedIn(NURSE);
        pins(nurse, FIRST);
        pins(nurse, SECOND);

        nurse.opens("/");
        assertThat(onWall(nurse, FIRST)).isVisible();
        assertThat(after(nurse, FIRST, SECOND)).isVisible();
        assertThat(earlier(nurse, SECOND)).isEnabled();
        earlier(nurse, SECOND).click();
        assertThat(after(nurse, SECOND, FIRST)).isVisible();
        nurse.photographs("wall-1280");

        Professional nextDay = signedIn(NURSE);
        assertThat(after(nextDay, SECOND, FIRST)).isVisible();
        assertThat(inMenu(nextDay, FIRST)).isVisible();

        Professional elsewhere = signedIn(NURSE_OF_KANNUS);
        assertThat(elsewhere.find(".start-wall")).isVisible();
        assertThat(onWall(elsewhere, FIRST)).hasCount(0);
        assertThat(inMenu(elsewhere, SECOND)).hasCount(0);

        unpins(nextDay, FIRST);
        nextDay.opens("/");
        assertThat(onWall(nextDay, SECOND)).isVisible();
        assertThat(onWall(nextDay, FIRST)).hasCount(0);
        takesOff(nextDay, SECOND);
        assertThat(inMenu(nextDay, SECOND)).hasCount(0);

        Professional later = signedIn(NURSE);
        assertThat(later.find(".start-wall")).isVisible();
        assertThat(onWall(later, FIRST)).hasCount(0);
        assertThat(onWall(later, SECOND)).hasCount(0);
    }

    @AfterEach
    void the_wall_is_as_it_was() {
        Professional cleaner = signedIn(NURSE);
        assertThat(cleaner.find(".start-wall")).isVisible();
        cleaner.settles();
        for (String card : List.of(FIRST, SECOND)) {
            if (onWall(cleaner, card).isVisible()) {
                takesOff(cleaner, card);
            }
        }
    }

    private static void pins(Professional nurse, String card) {
        nurse.opensCard(card);
        key(nurse, "Kiinnitä").click();
        assertThat(key(nurse, "Irrota seinältä")).isVisible();
        assertThat(inMenu(nurse, card)).isVisible();
    }

    private static void unpins(Professional nurse, String card) {
        nurse.opensCard(card);
        key(nurse, "Irrota seinältä").click();
        assertThat(key(nurse, "Kiinnitä")).isVisible();
        assertThat(inMenu(nurse, card)).hasCount(0);
    }

    private static void takesOff(Professional nurse, String card) {
        line(nurse, card)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Poista seinältä"))
                .click();
        assertThat(onWall(nurse, card)).hasCount(0);
    }

    private static Locator key(Professional nurse, String name) {
        return nurse.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator earlier(Professional nurse, String card) {
        return line(nurse, card).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Siirrä aiemmaksi"));
    }

    private static Locator inMenu(Professional nurse, String card) {
        return nurse.find(".ht-wall-menu a[href$='kortti/" + card + "']");
    }

    private static Locator onWall(Professional nurse, String card) {
        return nurse.find(".start-wall a[href$='kortti/" + card + "']");
    }

    private static Locator line(Professional nurse, String card) {
        return nurse.find(".start-wall li:has(a[href$='kortti/" + card + "'])");
    }

    /** The line of a card that follows at once the line of another. */
    private static Locator after(Professional nurse, String before, String card) {
        return nurse.find(
                ".start-wall li:has(a[href$='kortti/" + before + "']) + li:has(a[href$='kortti/" + card + "'])");
    }
}
