package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.directory.KeptService;
import fi.huoneentaulu.directory.ServiceDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** From a gap in the matrix to the service that fills it, without a mouse. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What the hand does at the browser is the same on both databases")
class ServiceFormJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final String CODE = "koelan-ruokajakelu";

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private ServiceDesk desk;

    @AfterEach
    void leaves_nothing_on_the_tray() {
        AsSystem.run(
                () -> desk.find(CODE).map(KeptService::version).ifPresent(version -> desk.remove(CODE, version, true)));
    }

    @Test
    void the_keyboard_alone_fills_a_gap_with_a_service_and_what_is_missing_is_told_on_the_way() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/kattavuus?hva=18");
        Locator gap = coordinator
                .page()
                .getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Halsua, Ruoka: puuttuu"));
        gap.focus();
        coordinator.presses("Enter");
        coordinator.tabsTo(coordinator.find(".coverage-do a", "Lisää palvelu"));
        coordinator.presses("Enter");
        assertThat(coordinator.find("#palvelu-area-municipalities")).hasValue("Halsua");

        write(coordinator, "provider", "Koelan ruokaväki");
        Locator sector = coordinator.page().getByLabel("Uuden järjestäjän sektori");
        coordinator.tabsTo(sector);
        coordinator.types("Järj");
        write(coordinator, "name-fi", "Koelan ruokajakelu");
        write(coordinator, "summary-fi", "Ruokakassi torstaisin ilman jonotusnumeroa.");
        coordinator.tabsTo(coordinator.page().getByLabel("Hinta"));
        coordinator.types("Maksuton");
        Locator save = Professional.button(coordinator.find("main"), "Tallenna palvelu");
        coordinator.tabsTo(save);
        coordinator.presses("Enter");

        Locator phones = coordinator.find("#palvelu-channels-n0-phones");
        assertThat(phones).isFocused();
        assertThat(coordinator.find("#palvelu-channels-n0-phones-virhe")).containsText("Kerro puhelin");
        coordinator.types("000 000 0004");
        assertThat(coordinator.find(".tray-form-preview")).containsText("000 000 0004");
        coordinator.reloads();
        assertThat(phones).hasValue("000 000 0004");
        coordinator.tabsTo(save);
        coordinator.presses("Enter");

        coordinator.isAt("/yllapito/tarjotin/" + CODE);
        assertThat(coordinator.find(".admin-done")).hasText("Palvelu on tallennettu.");
        coordinator.opens("/yllapito/kattavuus?hva=18");
        assertThat(coordinator.find(".coverage")).isVisible();
        assertThat(gap).hasCount(0);
        coordinator.opens("/tarjotin#kunta=074&tarve=food");
        assertThat(coordinator.find(".tray-list")).containsText("Koelan ruokajakelu");
    }

    private static void write(Professional coordinator, String field, String words) {
        coordinator.tabsTo(coordinator.find("#palvelu-" + field));
        coordinator.types(words);
    }
}
