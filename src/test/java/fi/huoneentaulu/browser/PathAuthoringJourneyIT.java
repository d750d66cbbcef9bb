package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.pathway.Pathways;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.DraftBody;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** A ladder is made without dragging anything: steps are added, moved by buttons and connected by choice. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; what is kept is proven on both by PathwayKeepingIT")
class PathAuthoringJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String LIST = "/yllapito/polut";

    /** One step of two: the other is what the journey writes. */
    private static final String BEGUN = """
            {"shape": "LADDER", "title": {"fi": "Talviuinnin portaat"}, "summary": {"fi": "Kaksi porrasta avantoon."},
             "themes": ["EXERCISE"], "coverage": "country",
             "lanes": [{"id": "uimarit", "title": {"fi": "Uimarit"}}],
             "levels": [{"id": "ranta", "title": {"fi": "Ranta"}}, {"id": "avanto", "title": {"fi": "Avanto"}}],
             "steps": [{"id": "kastaudu", "lane": "uimarit", "level": "avanto", "title": {"fi": "Kastaudu"}}],
             "owner": {"unit": {"fi": "Liikuntapalvelut"}, "role": {"fi": "Liikunnan koordinaattori"}},
             "serviceArea": "hyvinvoinnin-edistaminen", "sample": true, "validFrom": "2026-01-01"}""";

    private final Subject subject =
            new Subject(SubjectKind.PATH, "koe-" + UUID.randomUUID().toString().substring(0, 8));

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Decisions decisions;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Pathways paths;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private People people;

    /** The installation is shared: others count its paths. */
    @AfterEach
    void leaves_nothing() {
        people.does(COORDINATOR, () -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi")));
        if (AsSystem.call(() -> paths.find(subject.code())).isPresent()) {
            people.does(APPROVER, () -> decisions.withdraw(subject, "Koe päättyi", null));
        }
    }

    @Test
    void a_step_is_added_by_keyboard_connected_by_choice_moved_up_decided_on_and_read() {
        people.does(COORDINATOR, () -> drafts.create(subject, DraftBody.parse(BEGUN)));
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens(LIST);
        Locator row = coordinator.find("tbody tr", subject.code());
        assertThat(row).containsText("Luonnos");
        coordinator.tabsTo(row.locator("a"));
        coordinator.presses("Enter");
        assertThat(coordinator.heading()).hasText("Talviuinnin portaat");

        addsTheStep(coordinator);
        Locator preview = coordinator.find(".editor-preview");
        assertThat(preview.locator(".stairs .stair")).hasCount(2);
        movesItUp(coordinator);
        assertThat(preview.locator(".passage-title").first()).hasText("Ranta: Kahlaa");
        connects(coordinator);
        assertThat(preview.locator(".moves"))
                .containsText("Ylemmälle portaalle ”Kastaudu” siirrytään, kun vesi tuntuu hyvältä.");
        coordinator.photographs("path-author-1280");
        assertThat(coordinator.find(".editor-lacks")).containsText("ei puutu mitään");
        coordinator
                .page()
                .getByLabel("Mitä muuttuu ja miksi? Lukijat näkevät tämän.")
                .fill("Uudet portaat");
        coordinator.clicks(coordinator.find(".editor-life"), "Lähetä päätettäväksi");
        assertThat(coordinator.find(".editor-life")).containsText("Odottaa päätöstä");

        Professional approver = signedIn(APPROVER);
        approver.opens("/yllapito");
        approver.find("#odottaa li", "Talviuinnin portaat").locator("a").click();
        assertThat(approver.find(".editor-preview .stairs .stair")).hasCount(2);
        approver.page().getByLabel("Päätöksen peruste tai palautuksen syy").fill("Johtoryhmä");
        approver.clicks(approver.find(".editor-life"), "Päätä ja julkaise");
        assertThat(approver.find(".editor-history")).containsText("päätti: Johtoryhmä");

        Professional nurse = signedIn(NURSE);
        nurse.opens("/polku/" + subject.code());
        assertThat(nurse.heading()).hasText("Talviuinnin portaat");
        assertThat(nurse.find(".stairs .stair")).hasCount(2);
        assertThat(nurse.find(".path-actions a[href*='yllapito']")).hasCount(0);
        coordinator.opens("/polku/" + subject.code());
        coordinator.find(".path-actions a", "Muokkaa").click();
        coordinator.isAt("/yllapito/polku/" + subject.code());
    }

    @Test
    void a_new_path_is_begun_from_the_list() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens(LIST);
        coordinator.tabsTo(coordinator.find(".keeper-new summary"));
        coordinator.presses("Enter");
        coordinator.tabsTo(coordinator.find("#uuden-otsikko"));
        coordinator.types("Kevään polku");
        coordinator.tabsTo(coordinator.find("#uuden-tunnus"));
        coordinator.types(subject.code());
        coordinator.tabsTo(Professional.button(coordinator.find("main"), "Aloita polku"));
        coordinator.presses("Enter");

        coordinator.isAt("/yllapito/polku/" + subject.code());
        assertThat(coordinator.heading()).hasText("Kevään polku");
        assertThat(coordinator.find(".editor-preview .path-head h2")).hasText("Kevään polku");
    }

    @Test
    void a_professional_does_not_get_to_the_keepers_pages() {
        Professional nurse = signedIn(NURSE);
        for (String page : new String[] {LIST, "/yllapito/polku/mielenterveyden-portaat"}) {
            nurse.opens(page);
            assertThat(nurse.heading()).isVisible();
            assertThat(nurse.find(".keeper-page, .editor-page")).hasCount(0);
        }
    }

    // ---- steps ----

    private static void addsTheStep(Professional author) {
        opensByKeyboard(author, "steps");
        pressesByKeyboard(author, "steps", "Lisää askel");
        types(author, "#polku-steps-1-title-fi", "Kahlaa");
        types(author, "#polku-steps-1-id", "kahlaa");
        chooses(author, "steps", "Askel 2", "Kaista, jolla askel on", "Uimarit");
        chooses(author, "steps", "Askel 2", "Taso, jolla askel on", "Ranta");
    }

    private static void movesItUp(Professional author) {
        pressesByKeyboard(author, "steps", "Siirrä ylös: Askel 2");
        assertThat(author.find("#polku-steps-0-title-fi")).hasValue("Kahlaa");
    }

    private static void connects(Professional author) {
        opensByKeyboard(author, "transitions");
        pressesByKeyboard(author, "transitions", "Lisää siirtymä");
        chooses(author, "transitions", "Siirtymä 1", "Miltä askeleelta lähdetään", "Kahlaa");
        chooses(author, "transitions", "Siirtymä 1", "Suunta", "ylöspäin");
        chooses(author, "transitions", "Siirtymä 1", "Mille askeleelle tullaan", "Kastaudu");
        types(author, "#polku-transitions-0-when-fi", "kun vesi tuntuu hyvältä");
    }

    private static void opensByKeyboard(Professional author, String name) {
        press(author, author.block(name).locator("> summary"));
    }

    private static void pressesByKeyboard(Professional author, String block, String name) {
        press(author, Professional.button(author.block(block), name));
    }

    /** The form is long, so the tabulator does not walk all of it; what is pressed is a key all the same. */
    private static void press(Professional author, Locator control) {
        control.focus();
        author.presses("Enter");
        author.settles();
    }

    private static void types(Professional author, String field, String text) {
        author.tabsTo(author.find(field));
        author.types(text);
        author.presses("Tab");
        author.settles();
    }

    /** Comes to the list by keyboard; how letters choose in it is the browser's own, and hangs on how fast they come. */
    private static void chooses(Professional author, String block, String item, String label, String choice) {
        Locator select = author.block(block)
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName(item).setExact(true))
                .locator("select")
                .and(author.block(block).getByLabel(label));
        author.tabsTo(select);
        select.selectOption(choice);
        author.presses("Tab");
        author.settles();
    }
}
