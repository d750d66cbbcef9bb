package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.search.Synonyms;
import fi.huoneentaulu.search.UnmetSearches;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The desk of those who keep guidance right. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; what is kept is proven on both by CardKeepingIT and SearchesIT")
class DeskJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final String DESK = "/yllapito";
    private static final String MISSED = "zyxwquvox";
    private static final Subject NEW_CARD = Subject.card("paihde-ja-ravitsemuskahvila");
    private static final Subject COPY = Subject.card("elintapavalmennuksen-jaljennos");

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Synonyms synonyms;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private UnmetSearches unmet;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private People people;

    @AfterEach
    void leavesNothing() {
        AsSystem.run(() -> {
            synonyms.all().stream()
                    .filter(each -> each.synonym().terms().contains(MISSED))
                    .forEach(each -> synonyms.remove(each.id()));
            unmet.all().stream().filter(each -> each.words().equals(MISSED)).forEach(each -> unmet.remove(each.id()));
            drafts.find(NEW_CARD).ifPresent(_ -> drafts.discard(NEW_CARD, "Koe päättyi"));
        });
    }

    @Test
    void an_unmet_search_becomes_a_synonym_and_the_same_search_finds_its_card() {
        Professional nurse = signedIn(NURSE);
        nurse.search().fill(MISSED);
        button(nurse, "Ilmoita puute").click();
        assertThat(button(nurse, "Ilmoita puute")).hasCount(0);

        Professional coordinator = signedIn(COORDINATOR);
        coordinator.find(".ht-menu a[href$='yllapito']").click();
        assertThat(coordinator.heading()).hasText("Ylläpito");
        coordinator.find("#odottaa li", MISSED).locator("a").click();
        coordinator.isAt(DESK + "/haut");
        coordinator.find("article", MISSED).getByText("Lisää synonyymi").click();

        assertThat(coordinator.find("#termit")).hasValue(MISSED);
        assertThat(coordinator.find("#kohteet")).isFocused();
        coordinator.types("liikuntaneuvonta");
        Locator columns = coordinator.find(".keeper-side-by-side > div");
        assertThat(columns.nth(1).locator("li").first()).hasText("Kunnan liikuntaneuvonta (uusi)");
        assertThat(columns.nth(0)).not().containsText("liikuntaneuvonta");
        coordinator.photographs("synonym-1280");
        button(coordinator, "Tallenna synonyymi").click();
        assertThat(coordinator.find(".admin-done")).containsText("poistettu löytymättömien listalta");
        assertThat(coordinator.requests()).noneMatch(url -> url.contains(MISSED));

        nurse.opens("/");
        nurse.search().fill(MISSED);
        assertThat(nurse.hit("liikuntaneuvonta")).isVisible();
        assertThat(AsSystem.call(unmet::all)).noneMatch(each -> each.words().equals(MISSED));
    }

    @Test
    void a_card_is_begun_by_keyboard_alone_and_its_code_comes_from_its_title() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens(DESK);
        coordinator.tabsTo(coordinator.find(".keeper-new summary"));
        coordinator.presses("Enter");
        coordinator.tabsTo(coordinator.find("#uuden-otsikko"));
        coordinator.types("Päihde- ja ravitsemuskahvila");
        assertThat(coordinator.find("#uuden-tunnus")).hasValue(NEW_CARD.code());
        coordinator.tabsTo(button(coordinator, "Aloita kortti"));
        coordinator.presses("Enter");

        coordinator.isAt(DESK + "/kortti/" + NEW_CARD.code());
        assertThat(coordinator.heading()).hasText("Päihde- ja ravitsemuskahvila");
        coordinator.opens(DESK + "?tila=draft");
        assertThat(coordinator.find("tbody tr", "Päihde- ja ravitsemuskahvila")).containsText("Luonnos");
    }

    @Test
    void the_list_is_narrowed_and_the_address_keeps_it_words_behind_the_fragment() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens(DESK);
        Locator rows = coordinator.find(".keeper-table tbody tr");
        assertThat(rows).hasCount(25);
        button(coordinator, "Näytä lisää").click();
        assertThat(rows.nth(25)).isVisible();

        coordinator.page().getByLabel("Aihe").selectOption("Liikunta");
        coordinator.find("#suodata").fill("neuvonta");
        assertThat(rows).hasCount(1);
        assertThat(rows).containsText("Kunnan liikuntaneuvonta");
        coordinator.isAt(DESK + "\\?aihe=exercise#q=neuvonta");
        coordinator.reloads();
        assertThat(coordinator.find("#suodata")).hasValue("neuvonta");
        assertThat(rows).hasCount(1);
        assertThat(coordinator.requests()).noneMatch(url -> url.contains("neuvonta"));

        coordinator.find("#suodata").fill("tallaista ei ole");
        assertThat(coordinator.find(".keeper-count")).containsText("ei ole yhtään korttia");
        assertThat(rows.first()).isHidden();
    }

    @Test
    void a_change_of_a_fact_is_shown_with_what_it_touches_before_it_is_made() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens(DESK + "/ohjausperusteet?peruste=needsClinicalAndPhysioExpertise");
        String help = coordinator.find("#apu-fi").inputValue();
        coordinator.find("#apu-fi").fill(help + " Kokeilu.");
        button(coordinator, "Tallenna").click();

        Locator radius = coordinator.find(".keeper-radius");
        assertThat(radius).containsText("Elintapavalmennus");
        assertThat(radius.locator("h3")).isFocused();
        coordinator.photographs("fact-radius-1280");
        button(coordinator, "Jatka muokkaamista").click();
        assertThat(radius).hasCount(0);
        button(coordinator, "Poista ohjausperuste").click();
        assertThat(coordinator.find("[role=alert]")).containsText("käytössä korteilla");
    }

    @Test
    void whoever_writes_a_contact_is_told_on_which_other_cards_it_stands() {
        people.does(COORDINATOR, () -> drafts.copy(Subject.card("elintapavalmennus"), COPY.code()));
        try {
            Professional coordinator = signedIn(COORDINATOR);
            coordinator.opens(DESK + "/kortti/" + COPY.code());
            coordinator.find("#osa-contacts").click();

            Locator told = coordinator.find(".editor-shared").first();
            assertThat(told).containsText("Sama yhteystieto on myös näissä:");
            coordinator.photographs("shared-contact-1280");
            told.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Elintapavalmennus"))
                    .click();
            coordinator.isAt(DESK + "/kortti/elintapavalmennus");
        } finally {
            people.does(COORDINATOR, () -> drafts.discard(COPY, "Koe päättyi"));
        }
    }

    @Test
    void an_approver_sees_what_waits_and_neither_begins_cards_nor_keeps_synonyms() {
        Professional approver = signedIn("hyvaksyja");
        approver.opens(DESK);
        assertThat(approver.find("#odottaa")).isVisible();
        assertThat(approver.find(".keeper-new")).hasCount(0);
        assertThat(approver.find(".admin-nav a")).not().hasCount(0);
        for (String page : List.of("/synonyymit", "/haut", "/ohjausperusteet")) {
            assertThat(approver.find(".admin-nav a[href$='" + page + "']")).hasCount(0);
        }
        for (String page : List.of("/synonyymit", "/haut", "/ohjausperusteet")) {
            approver.opens(DESK + page);
            assertThat(approver.heading()).isVisible();
            assertThat(approver.find(".keeper-page")).hasCount(0);
        }
    }

    @Test
    void a_nurse_opens_none_of_it() {
        Professional nurse = signedIn(NURSE);
        assertThat(nurse.find(".ht-menu a[href*='yllapito']")).hasCount(0);
        nurse.opens(DESK);
        assertThat(nurse.heading()).isVisible();
        assertThat(nurse.find(".keeper-page")).hasCount(0);
    }

    private static Locator button(Professional reader, String name) {
        return reader.page()
                .getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
