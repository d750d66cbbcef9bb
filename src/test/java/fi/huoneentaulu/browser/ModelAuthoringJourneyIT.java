package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.operatingmodel.OperatingModels;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** A county's own model from another county's to its readers, without files. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "The hand at the browser does not hang on the database; what is kept is proven on both")
class ModelAuthoringJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    private static final String ORIGINAL = "yhteisasiakas-vastaanotolla";
    private static final String OWN = ORIGINAL + "-satakunta";
    private static final Subject SUBJECT = ModelLinks.subject(OWN);
    private static final String WORD = "porilaisvastaanotto";

    private final Drafts drafts;
    private final Decisions decisions;
    private final OperatingModels models;
    private final People people;

    @Autowired
    ModelAuthoringJourneyIT(Drafts drafts, Decisions decisions, OperatingModels models, People people) {
        this.drafts = drafts;
        this.decisions = decisions;
        this.models = models;
        this.people = people;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(COORDINATOR, () -> drafts.find(SUBJECT).ifPresent(_ -> drafts.discard(SUBJECT, "Koe päättyi")));
        if (AsSystem.call(() -> models.find(OWN)).isPresent()) {
            people.does(APPROVER, () -> decisions.withdraw(SUBJECT, "Koe päättyi", null));
        }
    }

    @Test
    void a_model_of_another_county_is_taken_over_completed_by_keyboard_decided_on_and_found() {
        Professional coordinator = signedIn(COORDINATOR);
        takesOver(coordinator);
        coordinator.opens("/yllapito/mallit");
        Locator row = coordinator.find("tbody tr", OWN);
        assertThat(row).containsText("Luonnos");
        coordinator.photographs("models-keeping-1280");
        coordinator.tabsTo(row.locator("a"));
        coordinator.presses("Enter");

        assertThat(coordinator.find(".editor-form")).isVisible();
        writesResultsByKeyboard(coordinator);
        assertThat(coordinator.find(".editor-preview .model-parts")).containsText(WORD);
        coordinator.photographs("model-author-1280");
        coordinator.sees(Screen.PHONE);
        Assertions.assertThat(Cuts.on(coordinator)).isEmpty();
        coordinator.photographs("model-author-360");
        coordinator.sees(Screen.DESK);
        assertThat(coordinator.find(".editor-lacks")).containsText("ei puutu mitään");
        coordinator
                .page()
                .getByLabel("Mitä muuttuu ja miksi? Lukijat näkevät tämän.")
                .fill("Malli otetaan käyttöön Satakunnassa");
        coordinator.clicks("Lähetä päätettäväksi");
        assertThat(coordinator.find(".editor-life")).containsText("Odottaa päätöstä");

        Professional approver = signedIn(APPROVER);
        approver.opens("/yllapito/mallit");
        assertThat(approver.find("tbody tr", OWN)).containsText("Odottaa päätöstä");
        approver.find("tbody tr", OWN).locator("a").click();
        approver.page().getByLabel("Päätöksen peruste tai palautuksen syy").fill("Palvelualueen johtoryhmä");
        approver.clicks("Päätä ja julkaise");
        assertThat(approver.find(".editor-history")).containsText("päätti: Palvelualueen johtoryhmä");

        Professional nurse = signedIn(NURSE);
        nurse.opens("/?kunta=609#q=" + WORD);
        nurse.find("#tulokset a[href='" + ModelLinks.path(OWN) + "']").click();
        assertThat(nurse.heading()).hasText("Yhteisasiakas vastaanotolla");
        assertThat(nurse.find(".model-eyebrow")).containsText("Satakunta");
        assertThat(nurse.find(".model-parts")).containsText(WORD);
        assertThat(nurse.find("a[href*='yllapito/malli']")).hasCount(0);
    }

    private static void takesOver(Professional coordinator) {
        coordinator.opens(ModelLinks.path(ORIGINAL));
        coordinator.clicks("Ota käyttöön täällä");
        coordinator
                .page()
                .getByLabel("Hyvinvointialue", new Page.GetByLabelOptions().setExact(true))
                .selectOption("Satakunnan hyvinvointialue");
        Locator cards = coordinator.find(".model-adoption input[type=checkbox]");
        assertThat(cards.first()).isVisible();
        cards.all().forEach(Locator::uncheck);
        coordinator.clicks("Tee luonnokset");
        assertThat(coordinator.find(".model-adoption li a")).hasAttribute("href", "yllapito/malli/" + OWN);
    }

    private static void writesResultsByKeyboard(Professional coordinator) {
        coordinator.tabsTo(coordinator.block("results").locator("> summary"));
        coordinator.presses("Enter");
        coordinator.settles();
        coordinator.tabsTo(coordinator.find("#malli-results-fi"));
        coordinator.types("Kokemuksia kerää " + WORD + ".");
        coordinator.presses("Tab");
        coordinator.settles();
    }
}
