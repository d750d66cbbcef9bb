package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A server that is killed in the middle of typing has kept everything but the last two seconds. */
@DisabledIfSystemProperty(named = "huoneentaulu.test.database", matches = "postgresql", disabledReason = "runs once")
class KilledEditorIT {
    private static final String CARD = "/yllapito/kortti/ystavatoiminta";
    private static final String FIRST = "Ystävä käy luona tai soittaa.";
    private static final String SECOND = " Hän ei ole hoitaja.";
    private static final int TWO_SECONDS = 2_000;

    @TempDir
    Path folder;

    @Test
    void what_was_typed_two_seconds_before_the_kill_is_there_at_the_next_start() throws Exception {
        try (DemoServer server = DemoServer.start(folder);
                Professional coordinator = new Professional(server.root(), Screen.DESK)) {
            coordinator.signsIn("koordinaattori");
            coordinator.opens(CARD);
            coordinator
                    .page()
                    .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Muokkaa"))
                    .click();
            opens(coordinator);
            Locator field = sentence(coordinator);
            field.fill("");
            field.focus();
            coordinator.types(FIRST + SECOND);
            coordinator.page().waitForTimeout(TWO_SECONDS);
            coordinator.types(" Tämä on viimeisten sekuntien teksti");
            server.kill();
        }
        try (DemoServer server = DemoServer.start(folder);
                Professional coordinator = new Professional(server.root(), Screen.DESK)) {
            coordinator.signsIn("koordinaattori");
            coordinator.opens(CARD);
            opens(coordinator);
            assertThat(sentence(coordinator))
                    .hasValue(Pattern.compile("^" + (FIRST + SECOND).replace(".", "\\.") + ".*"));
        }
    }

    private static void opens(Professional coordinator) {
        coordinator.find("details.editor-block:has(#osa-summary) > summary").click();
        assertThat(sentence(coordinator)).isVisible();
    }

    private static Locator sentence(Professional coordinator) {
        return coordinator.find("#kortti-summary-fi");
    }
}
