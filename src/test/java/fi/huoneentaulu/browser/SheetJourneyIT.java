package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** A list that an association has sent, from the coordinator's machine to the reader's tray. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; what is kept is proven on both by SheetsIT")
class SheetJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final String LIST = """
            Ryhmä;Mitä tehdään;Vetäjä;Puh.;Laji;Missä
            Koekylän keilakerho;Keilataan yhdessä torstaisin.;Esimerkki Henkilö;000 000 0001;Keilailu;Kannus
            Koekylän kutojat;;Esimerkki Henkilö;soita;Kutominen;Kannus
            """;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private JdbcTemplate database;

    @AfterEach
    void leaves_nothing() {
        List.of(
                        "delete from tray_service where source = 'sheet'",
                        "delete from tray_provider where source = 'sheet'",
                        "delete from exchange_sheet",
                        "delete from exchange_sheet_memory",
                        "delete from exchange_item",
                        "delete from exchange_remark",
                        "delete from exchange_run")
                .forEach(database::update);
    }

    @Test
    void a_list_is_sent_mapped_by_keyboard_previewed_and_taken_in() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/tuonti");
        assertThat(coordinator.find(".import-start")).hasCount(1);
        coordinator
                .find("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("kerhot.csv", "text/csv", LIST.getBytes(StandardCharsets.UTF_8)));
        coordinator.isAt("/yllapito/tuonti/taulukko/.*");
        assertThat(coordinator.find(".sheet-preview")).containsText("Niistä tulee tarjottimelle 0.");
        assertThat(coordinator.find(".admin-nav a", "Palvelutarjotin")).isVisible();

        says(coordinator, column(coordinator, "Mitä tehdään"), "Kuvaus");
        says(coordinator, column(coordinator, "Missä"), "Kunta");
        assertThat(column(coordinator, "Vetäjä")).hasValue("");
        writes(coordinator, "#sama-provider", "Koekylän harrastajat ry");
        assertThat(coordinator.find("#sama-sector-puute, .sheet-fault", "uusi tuottaja"))
                .isVisible();
        coordinator.find(".sheet-parts").getByLabel("Tuottajan laji").selectOption("Järjestö");
        coordinator.find(".sheet-parts").getByLabel("Maksullisuus").selectOption("Maksuton");
        coordinator
                .find(".sheet-meanings")
                .getByLabel("Mitä Keilailu tarkoittaa tarjottimella")
                .selectOption("Liikunta");
        coordinator.settles();
        assertThat(coordinator.find(".sheet-preview tr", "Koekylän keilakerho")).containsText("Tulee");
        assertThat(coordinator.find(".sheet-preview")).containsText("Rivi 3, Puh.: ”soita” ei ole puhelinnumero");
        Assertions.assertThat(Axe.faults(coordinator.page())).isEmpty();
        coordinator.photographs("sheet-1280");

        coordinator.reloads();
        assertThat(coordinator.find("#sama-provider")).hasValue("Koekylän harrastajat ry");
        assertThat(column(coordinator, "Missä").locator("option:checked")).hasText("Kunta tai alue");
        coordinator.sees(Screen.PHONE);
        coordinator.photographs("sheet-360");
        coordinator.sees(Screen.DESK);

        coordinator.find("button", "Tuo 2 riviä").focus();
        coordinator.presses("Enter");
        coordinator.isAt("/yllapito/tuonti/(?!taulukko).*");
        assertThat(coordinator.find(".import-state")).hasText("Valmis");
        assertThat(coordinator.find(".import-report")).containsText("Rivi 3, Mitä tehdään: tieto puuttuu.");
        Assertions.assertThat(Axe.faults(coordinator.page())).isEmpty();
        coordinator.photographs("sheet-run-1280");

        coordinator.opens("/tarjotin#kunta=217&tarve=exercise");
        assertThat(coordinator.find(".tray-item", "Koekylän keilakerho")).isVisible();
    }

    private static Locator column(Professional coordinator, String heading) {
        return coordinator.find(".sheet-columns").getByLabel("Mitä sarakkeessa " + heading + " on");
    }

    /** Chooses as the keyboard does: by the first letters. */
    private static void says(Professional coordinator, Locator list, String letters) {
        list.focus();
        coordinator.types(letters);
        coordinator.presses("Tab");
        coordinator.settles();
    }

    private static void writes(Professional coordinator, String field, String words) {
        coordinator.tabsTo(coordinator.find(field));
        coordinator.types(words);
        coordinator.presses("Tab");
        coordinator.settles();
    }
}
