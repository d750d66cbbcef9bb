package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.vocabulary.Subject;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** A coordinator changes a rule, is told which case of the navigator it breaks, and changes the case with a reason. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason = "What the hand does at the browser is the same on both databases")
class EntryAuthoringJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final Subject CARD = Subject.card("elintapavalmennus");
    private static final Subject ENTRY = new Subject(SubjectKind.ENTRY, "yleinen");

    private final Drafts drafts;

    @Autowired
    EntryAuthoringJourneyIT(Drafts drafts) {
        this.drafts = drafts;
    }

    @AfterEach
    void leaves_nothing() {
        AsSystem.run(() -> List.of(CARD, ENTRY)
                .forEach(subject -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi"))));
    }

    @Test
    void the_cases_of_an_entry_run_while_they_are_written() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/navigaattori");
        coordinator.find("tbody tr", "Kaikki palvelut").locator("a").click();
        coordinator.clicks("Muokkaa");
        assertThat(coordinator.find(".nav-preview")).containsText("Toteutuu 3/3");
        coordinator.opensBlock("cases");

        Locator not = coordinator
                .block("cases")
                .getByRole(AriaRole.GROUP, new Locator.GetByRoleOptions().setName("Kortit, jotka eivät saa sopia"))
                .last();
        not.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Lisää kortti, joka ei saa sopia"))
                .click();
        coordinator.settles();
        not.locator("select").last().selectOption("Elintapavalmennus");

        assertThat(coordinator.find(".nav-preview")).containsText("Toteutuu 2/3");
        assertThat(coordinator.find(".nav-run-fails")).containsText("Elintapavalmennus");
        assertThat(coordinator.find(".editor-lacks")).containsText("ei toteudu");
        coordinator.photographs("entry-author-1280");
    }

    @Test
    void a_rule_tells_while_it_is_written_which_case_it_breaks_and_is_not_sent_before_it_is_mended() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/kortti/" + CARD.code());
        coordinator.clicks("Muokkaa");
        coordinator.opensBlock("criteria");
        setsTheHighestAge(coordinator, "51");
        assertThat(coordinator.find(".editor-lacks"))
                .containsText(
                        "Navigaattorin tapaus ”Soittaja 52 v Kokkolasta ei liiku, tyypin 2 diabetes, haluaa muutosta”"
                                + " (Kaikki palvelut) ei enää toteutuisi");
        coordinator.photographs("rule-breaks-case-1280");
        coordinator
                .page()
                .getByLabel("Mitä muuttuu ja miksi? Lukijat näkevät tämän.")
                .fill("Ikäraja sovittiin");
        coordinator.clicks(coordinator.find(".editor-life"), "Lähetä päätettäväksi");
        assertThat(coordinator.find(".editor-refusal[role=alert]").first()).containsText("ei voi vielä julkaista");

        setsTheHighestAge(coordinator, "99");
        assertThat(coordinator.find(".editor-lacks")).not().containsText("Navigaattorin tapaus");
    }

    @Test
    void a_case_of_a_card_that_says_nothing_yet_leaves_the_others_as_they_are() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/kortti/" + CARD.code());
        coordinator.clicks("Muokkaa");
        coordinator.opensBlock("criteria");
        Locator cases = coordinator.block("criteria").locator(".case-editor");
        assertThat(cases).containsText("Liikkumaton, motivoitunut diabeetikko");
        coordinator.clicks(coordinator.block("criteria"), "Lisää oma tapaus");

        assertThat(cases).containsText("Liikkumaton, motivoitunut diabeetikko");
        coordinator.reloads();
        coordinator.opensBlock("criteria");
        assertThat(cases).containsText("Liikkumaton, motivoitunut diabeetikko");
        assertThat(cases).containsText("Fysioterapian tarve vielä auki");
    }

    @Test
    void a_case_is_added_its_facts_are_answered_by_keyboard_and_stand_beside_how_it_comes_out() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/navigaattori/yleinen");
        coordinator.clicks("Muokkaa");
        coordinator.opensBlock("cases");
        coordinator.clicks(coordinator.block("cases"), "Lisää tapaus");
        Locator added = coordinator
                .block("cases")
                .getByRole(
                        AriaRole.GROUP,
                        new Locator.GetByRoleOptions().setName("Tapaus 4").setExact(true));
        added.locator("input[type=text], input:not([type])").first().fill("Hätä, ikä kysytty");
        tells(coordinator, added, "Välitön hengenvaara", "Kyllä");
        assertThat(coordinator.find(".nav-preview")).containsText("Toteutuu 4/4");
        assertThat(coordinator.find(".nav-run-facts").last()).containsText("Välitön hengenvaara tai itsetuhoisuus");
        assertThat(coordinator.find(".editor-lacks")).containsText("ei vartioi mitään");
        assertThat(added.locator(".nav-more select")).isFocused();

        added.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("^Poista: Välitön hengenvaara")))
                .click();
        coordinator.settles();
        assertThat(added.locator(".nav-known li")).hasCount(0);
        assertThat(coordinator.find(".nav-preview")).containsText("/4");
    }

    private static void tells(Professional author, Locator given, String fact, String answer) {
        Locator select = given.locator(".nav-more select");
        author.tabsTo(select);
        select.selectOption(given.locator(".nav-more option")
                .filter(new Locator.FilterOptions().setHasText(fact))
                .first()
                .getAttribute("value"));
        author.clicks(given, "Vastaa tähän");
        author.clicks(given, answer);
    }

    private static void setsTheHighestAge(Professional author, String years) {
        Locator field = author.block("criteria")
                .getByLabel(Pattern.compile("^Enintään"))
                .first();
        if (!field.isVisible()) {
            author.block("criteria")
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions().setName(Pattern.compile("^Muokkaa ehtoa: ")))
                    .first()
                    .click();
            author.settles();
        }
        field.fill(years);
        field.blur();
        author.settles();
    }
}
