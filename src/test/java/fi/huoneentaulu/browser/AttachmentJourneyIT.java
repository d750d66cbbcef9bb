package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.testing.SampleFiles;
import fi.huoneentaulu.vocabulary.Subject;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** Files beside a card, from the coordinator's machine to the reader's. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; what is kept is proven on both by AttachmentsIT")
class AttachmentJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final Subject CARD = Subject.card("liitteellinen-kortti");

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Decisions decisions;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private People people;

    @AfterEach
    void leavesNothing() {
        AsSystem.run(() -> {
            if (drafts.find(CARD).isPresent()) {
                drafts.discard(CARD, "Koe päättyi");
            } else {
                decisions.withdraw(CARD, "Koe päättyi", null);
            }
        });
    }

    @Test
    void a_form_and_a_map_are_added_in_the_editor_and_seen_on_the_card() {
        people.does(COORDINATOR, () -> drafts.copy(Subject.card("hyvinvointilahete"), CARD.code()));
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/kortti/" + CARD.code());
        coordinator.find("#osa-attachments").click();
        Locator field = coordinator.find(".editor-attachments");

        sends(field, "Lomake.pdf", "application/pdf", "MZ ohjelma".getBytes(StandardCharsets.US_ASCII));
        assertThat(field.locator("[role=alert]")).containsText("ei ole sisällöltään mikään niistä");
        assertThat(field.locator("li")).hasCount(0);
        sends(field, "Lomake.pdf", "application/pdf", SampleFiles.pdf("Esitietolomake"));
        assertThat(field.locator("li .editor-file")).hasText("Lomake.pdf");
        assertThat(field.locator("[role=alert]")).isEmpty();
        field.locator("textarea[lang=fi]").first().fill("Esitietolomake");
        sends(field, "Kartta.PNG", "image/png", SampleFiles.png(300, 200, 0x336699));
        assertThat(field.locator("li .editor-file").nth(1)).hasText("Kartta.png");
        assertThat(field.locator("textarea[lang=fi]").first()).hasValue("Esitietolomake");
        assertThat(coordinator.find(".editor-lacks")).containsText("Kuvasta Kartta.png puuttuu vaihtoehtoinen teksti");
        field.locator("#kortti-attachments-1-alt-fi").fill("Kartta: sisäänkäynti pihan puolelta");
        assertThat(coordinator.find(".editor-lacks")).not().containsText("vaihtoehtoinen teksti");
        assertAccessible(coordinator);
        coordinator.photographs("attachments-editor-1280");
        coordinator.sees(Screen.PHONE);
        coordinator.photographs("attachments-editor-360");

        people.does(COORDINATOR, () -> drafts.send(CARD, "Lomake ja kartta"));
        AsSystem.run(
                () -> decisions.decide(CARD, drafts.find(CARD).orElseThrow().revision(), "Johtoryhmä", null));

        Professional nurse = signedIn(NURSE);
        nurse.opensCard(CARD.code());
        Locator attached = nurse.find(".plaque .attached");
        assertThat(attached.locator("h2")).hasText("Liitteet");
        assertThat(attached).containsText("Esitietolomake");
        Locator map = attached.getByAltText("Kartta: sisäänkäynti pihan puolelta");
        map.scrollIntoViewIfNeeded();
        nurse.page()
                .waitForCondition(() -> map.evaluate("it => it.naturalWidth").equals(300));
        Download form = nurse.page()
                .waitForDownload(() -> attached.getByText("Lomake.pdf").click());
        assertThat(form.suggestedFilename()).isEqualTo("Lomake.pdf");
        assertAccessible(nurse);
        nurse.photographs("attachments-card-1280");
        nurse.sees(Screen.PHONE_AT_NIGHT);
        nurse.photographs("attachments-card-360");
    }

    private static void assertAccessible(Professional reader) {
        assertThat(Axe.faults(reader.page())).isEmpty();
    }

    private static void sends(Locator field, String name, String type, byte[] bytes) {
        field.locator("vaadin-upload input[type=file]").setInputFiles(new FilePayload(name, type, bytes));
    }
}
