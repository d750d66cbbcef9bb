package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.vocabulary.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * The pictures of the coordinators' guide show the product as it is. After a change that is meant,
 * {@code ./mvnw verify -Dit.test=GuidePicturesIT -Dguide.pictures=renew} takes them anew.
 */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What a page looks like does not hang on the database")
class GuidePicturesIT extends BrowserTest {
    private static final boolean RENEW = "renew".equals(System.getProperty("guide.pictures"));
    private static final String COORDINATOR = "koordinaattori";
    private static final Subject CARD = Subject.card("liikuntaneuvonta");
    private static final String KEEPING = "/yllapito/kortti/" + CARD.code();

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private JdbcTemplate database;

    @AfterEach
    void leaves_nothing() {
        AsSystem.run(() -> drafts.find(CARD).ifPresent(_ -> drafts.discard(CARD, "Kuvat on otettu")));
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
    void the_cards_of_the_desk() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito?tila=in-force&aihe=exercise");
        Locator table = coordinator.find(".keeper-table");
        assertThat(table).isVisible();
        shows("kortit", coordinator, table);
    }

    @Test
    void a_card_is_written_beside_its_plaque_and_decided_on() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens(KEEPING);
        press(coordinator, "Muokkaa");
        Locator steps = block(coordinator, "steps");
        steps.locator("> summary").click();
        coordinator.settles();
        shows("kirjoitus", coordinator, steps);
        steps.locator("> summary").click();

        Locator criteria = block(coordinator, "criteria");
        criteria.locator("> summary").click();
        coordinator.settles();
        shows("ehdot", coordinator, criteria.locator(".rule-editor").first());

        Locator fee = block(coordinator, "fee");
        fee.locator("> summary").click();
        coordinator.find("#kortti-fee-fi").fill("Asiakkaalle maksuton.");
        coordinator.find("#kortti-fee-fi").blur();
        coordinator.settles();
        coordinator
                .page()
                .getByLabel("Mitä muuttuu ja miksi? Lukijat näkevät tämän.")
                .fill("Maksu selkeämmin");
        press(coordinator, "Lähetä päätettäväksi");
        assertThat(coordinator.find(".editor-life")).containsText("Odottaa päätöstä");

        Professional approver = signedIn("hyvaksyja");
        approver.opens(KEEPING);
        Locator life = approver.find(".editor-life");
        assertThat(life).isVisible();
        shows("paatos", approver, life);
    }

    @Test
    void a_synonym_is_tried_before_it_is_kept() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/synonyymit#termi=treenaus");
        assertThat(coordinator.find("#kohteet")).isFocused();
        coordinator.types("liikuntaneuvonta");
        Locator columns = coordinator.find(".keeper-side-by-side");
        assertThat(columns).containsText("(uusi)");
        coordinator.settles();
        // further hits come so close to each other that what others have searched for can change their order
        shows("synonyymi", coordinator, columns, columns.locator("h3, li:first-child"));
    }

    @Test
    void content_moves_as_a_pack() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/siirto");
        Locator sections = coordinator.find(".pack-section").first();
        assertThat(sections).isVisible();
        shows("siirto", coordinator, sections);
    }

    @Test
    void a_service_is_verified_and_told_of_room() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/tarjotin/lestijarvi-lukupiiri");
        Locator service = coordinator.find(".tray-kept-one");
        assertThat(service).containsText("Piilossa: tarkistamatta");
        shows("palvelu", coordinator, service);
    }

    @Test
    void a_service_is_written_beside_what_its_reader_will_see() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/tarjotin/kannus-tasapainoryhma/muokkaa");
        Locator form = coordinator.find(".tray-form-columns");
        assertThat(coordinator.find(".tray-form-preview h3")).isVisible();
        // what the service tells can be changed by others
        shows(
                "palvelulomake",
                coordinator,
                form,
                form.locator(".tray-form h2, .tray-form > section > fieldset > legend"));
    }

    @Test
    void the_matrix_shows_what_each_municipality_lacks() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/kattavuus?hva=18");
        Locator matrix = coordinator.find(".coverage");
        assertThat(matrix).isVisible();
        // how many services there are hangs on what others have put on the tray
        shows("kattavuus", coordinator, matrix, matrix.locator("th"));
    }

    @Test
    void a_list_is_mapped_and_its_run_told() throws IOException {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/tuonti");
        String list = "Ryhmän nimi;Kuvaus;Paikkakunta;Puh.;Laji;Hinta\n"
                + "Koekylän keilakerho;Keilataan yhdessä torstaisin.;Kannus;000 000 0001;Keilailu;2 €\n"
                + "Koekylän kutojat;;Kannus;000 000 0002;Käsityöt;maksuton\n";
        coordinator
                .find("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("kerhot.csv", "text/csv", list.getBytes(StandardCharsets.UTF_8)));
        Locator columns = coordinator.find(".sheet-columns");
        assertThat(columns).isVisible();
        shows("taulukko", coordinator, columns, columns.locator("td:not(:last-child)"));

        coordinator.find("#sama-provider").fill("Koekylän harrastajat ry");
        coordinator.find("#sama-provider").blur();
        coordinator.find(".sheet-parts").getByLabel("Tuottajan laji").selectOption("Järjestö");
        coordinator.settles();
        press(coordinator, "Tuo 2 riviä");
        assertThat(coordinator.find(".import-state")).hasText("Valmis");
        Locator run = coordinator.find(".import-summary");
        shows("tuonti", coordinator, run, coordinator.find(".import-counts, .import-report table"));
    }

    /** What is seen is what the guide shows, or becomes it. */
    private static void shows(String name, Professional reader, Locator part) throws IOException {
        shows(name, reader, part, part);
    }

    private static void shows(String name, Professional reader, Locator part, Locator told) throws IOException {
        reader.settles();
        assertThat(reader.find(".v-loading-indicator")).hasCSS("opacity", "0");
        part.evaluate("part => window.scrollTo(0, part.getBoundingClientRect().top + window.scrollY - 90)");
        GuidePicture picture = GuidePicture.named(name);
        String words = GuidePicture.wordsOf(told);
        if (RENEW) {
            picture.take(reader.page(), words);
        }
        assertThat(picture.words())
                .as("The words in %s; see how it is renewed", picture.file())
                .contains(words);
    }

    private static Locator block(Professional reader, String place) {
        return reader.block(place);
    }

    private static void press(Professional reader, String name) {
        reader.settles();
        reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                .first()
                .click();
        reader.settles();
    }
}
