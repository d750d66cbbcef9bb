package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import fi.huoneentaulu.publishing.Draft;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.People;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Operating models at a browser: narrowed, read, compared, taken into use. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What a page does does not hang on the database; what is stored is tested on both")
class ModelJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";

    private final Drafts drafts;
    private final People people;

    @Autowired
    ModelJourneyIT(Drafts drafts, People people) {
        this.drafts = drafts;
        this.people = people;
    }

    @AfterEach
    void leaves_nothing() {
        people.does(
                COORDINATOR,
                () -> drafts.all().stream()
                        .map(Draft::subject)
                        .filter(subject -> subject.code().endsWith("-kainuu"))
                        .forEach(subject -> drafts.discard(subject, "Koe päättyi")));
    }

    private static Locator items(Professional reader) {
        return reader.find(".model-item");
    }

    @Test
    void a_nurse_narrows_the_list_reads_a_model_and_goes_on_to_its_card_and_back() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/mallit");
        assertThat(items(nurse)).hasCount(5);
        nurse.photographs("models-1280");

        select(nurse, "Alue").selectOption("Etelä-Pohjanmaa");
        assertThat(items(nurse)).hasCount(2);
        select(nurse, "Aihe").selectOption("Kuntoutus");
        assertThat(items(nurse)).hasCount(1);
        assertThat(nurse.find("[role=status]", "1 toimintamalli")).isVisible();
        nurse.isAt("/mallit\\?alue=county%3A16&aihe=rehabilitation");
        nurse.reloads();
        assertThat(items(nurse)).hasCount(1);

        nurse.tabsTo(items(nurse));
        nurse.presses("Enter");
        assertThat(nurse.heading()).hasText("Kuntoutukseen ohjautumisen edistäminen");
        assertThat(nurse.find(".model-stage")).hasText("Valmis");
        nurse.photographs("model-1280");
        nurse.find(".model-side .card-link").first().click();
        assertThat(nurse.heading()).hasText("Lääkinnällinen kuntoutus");
        nurse.goesBack();
        assertThat(nurse.heading()).hasText("Kuntoutukseen ohjautumisen edistäminen");
        assertThat(nurse.find("button", "Ota käyttöön täällä")).hasCount(0);
    }

    @Test
    void the_picture_of_a_process_leads_to_its_path_and_the_path_back_to_the_model() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/malli/kuntoutukseen-ohjautuminen");
        assertThat(nurse.find(".model-picture p")).containsText("Neljä ikäryhmää riveinä");
        nurse.find(".model-picture").scrollIntoViewIfNeeded();
        nurse.photographs("model-picture-1280");
        nurse.tabsTo(nurse.find(".model-picture a", "Lasten ja nuorten kuntoutuspolku Etelä-Pohjanmaalla"));
        nurse.presses("Enter");
        nurse.isAt("/polku/lasten-ja-nuorten-kuntoutuspolku");

        Locator back = nurse.find(".subject-links nav[aria-label='Toimintamalleissa'] a");
        assertThat(back).hasText("Kuntoutukseen ohjautumisen edistäminen");
        back.scrollIntoViewIfNeeded();
        nurse.photographs("path-models-1280");
        nurse.sees(Screen.PHONE);
        Assertions.assertThat(Cuts.on(nurse)).isEmpty();
        nurse.tabsTo(back);
        nurse.presses("Enter");
        assertThat(nurse.heading()).hasText("Kuntoutukseen ohjautumisen edistäminen");
        Assertions.assertThat(Cuts.on(nurse)).isEmpty();
        assertThat(nurse.find(".model-side a", "Lasten ja nuorten kuntoutuspolku"))
                .hasCount(1);
    }

    @Test
    void two_models_are_chosen_and_stand_side_by_side_and_on_a_phone_one_after_the_other() {
        Professional nurse = signedIn(NURSE);
        nurse.opens("/malli/yhteisasiakas-vastaanotolla");
        nurse.find("a", "Vertaa toiseen malliin").click();
        assertThat(nurse.find(".model-comparison")).containsText("Valitse kaksi mallia");
        select(nurse, "Toinen malli").selectOption("Terapiat etulinjaan Kanta-Hämeessä");
        Locator tips = nurse.find("section", "Vinkkejä soveltajille").last();
        assertThat(tips).containsText("säännöllistä päivätyötä");
        assertThat(tips).containsText("Kesken:");
        nurse.isAt("/mallit/vertailu\\?a=yhteisasiakas-vastaanotolla&b=terapiat-etulinjaan-kanta-hame");
        Assertions.assertThat(isBeside(tips)).isTrue();

        nurse.sees(Screen.PHONE);
        Assertions.assertThat(isBeside(tips)).isFalse();
        Assertions.assertThat(Cuts.on(nurse)).isEmpty();
        nurse.photographs("models-compared-360");
    }

    private static boolean isBeside(Locator section) {
        Locator sides = section.locator(".model-comparison-sides > div");
        return sides.nth(0).boundingBox().y == sides.nth(1).boundingBox().y;
    }

    @Test
    void a_coordinator_takes_a_model_into_use_by_keyboard_and_sees_what_was_made() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/malli/hyvinvointilahete-ja-liikuntaneuvonta");
        coordinator.tabsTo(coordinator.find("button", "Ota käyttöön täällä"));
        coordinator.presses("Enter");
        assertThat(coordinator.find(".model-adoption h2")).isFocused();
        select(coordinator, "Hyvinvointialue").selectOption("Kainuun hyvinvointialue");
        assertThat(coordinator.find(".model-adoption")).containsText("hyvinvointilahete-ja-liikuntaneuvonta-kainuu");
        assertThat(coordinator.find(".model-adoption input[type=checkbox]")).hasCount(7);
        Locator parish = box(coordinator, "Seurakunnan diakoniatyö");
        coordinator.tabsTo(parish);
        coordinator.presses("Space");
        assertThat(parish).not().isChecked();
        coordinator.photographs("model-adoption-1280");
        coordinator.tabsTo(coordinator.find("button", "Tee luonnokset"));
        coordinator.presses("Enter");

        assertThat(coordinator.find(".model-adoption [role=status]"))
                .hasText("Kainuun hyvinvointialue: tehtiin 7 luonnosta");
        assertThat(coordinator.find(".model-adoption li a")).hasCount(7);
        assertThat(coordinator.find(".model-adoption a[href$='hyvinvointilahete-kainuu']"))
                .isVisible();
        coordinator
                .find(".model-adoption a", "hyvinvointilahete-ja-liikuntaneuvonta-kainuu")
                .click();
        coordinator.isAt("/yllapito/malli/hyvinvointilahete-ja-liikuntaneuvonta-kainuu");
        assertThat(coordinator.find(".editor-form")).isVisible();
        assertThat(coordinator.find(".editor-preview .model-eyebrow")).containsText("Kainuu");
        coordinator.opens("/malli/hyvinvointilahete-ja-liikuntaneuvonta-kainuu");
        assertThat(coordinator.find(".model-draft")).containsText("Luonnos");
        assertThat(coordinator.heading()).hasText("Hyvinvointilähete ja liikuntaneuvonnan palveluketju");
        coordinator.find(".model-draft a", "Avaa luonnos muokattavaksi").click();
        assertThat(coordinator.find(".editor-form")).isVisible();

        Professional nurse = signedIn(NURSE);
        nurse.opens("/malli/hyvinvointilahete-ja-liikuntaneuvonta-kainuu");
        assertThat(nurse.find(".model")).hasCount(0);
    }

    private static Locator select(Professional reader, String label) {
        return reader.page().getByLabel(label, new Page.GetByLabelOptions().setExact(true));
    }

    private static Locator box(Professional reader, String label) {
        return reader.find(".model-adoption .ht-checks div", label).locator("input");
    }
}
