package fi.huoneentaulu.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import fi.huoneentaulu.base.access.AsSystem;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.publishing.Decisions;
import fi.huoneentaulu.publishing.Drafts;
import fi.huoneentaulu.testing.People;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.springframework.beans.factory.annotation.Autowired;

/** The whole life of a card in the product, without code and without losing a word. */
@DisabledIfSystemProperty(
        named = "huoneentaulu.test.database",
        matches = "postgresql",
        disabledReason =
                "The hand at the browser does not hang on the database; what is kept is proven on both by DraftsIT")
class AuthoringJourneyIT extends BrowserTest {
    private static final String COORDINATOR = "koordinaattori";
    private static final String APPROVER = "hyvaksyja";
    /** The list of facts is narrowed after a pause in typing. */
    private static final int PAUSE_OF_THE_LIST = 400;

    /** Seed S4.8, as it reads in words. */
    private static final String RULE = "Kaikki nämä: Ikä vähintään 18 vuotta; Haluaa itse muutosta; "
            + "Ei liiku terveytensä kannalta riittävästi; "
            + "Liikkumisen aloitus vaatii terveydenhuollon ja fysioterapeutin arvion; "
            + "Ainakin yksi näistä: Tyypin 2 diabetes; Ylipaino tai korkea painoindeksi; "
            + "Sydän- tai verisuonisairaus; Toimintakyky uhkaa heikentyä";

    private static final String WORD = "avantovalmennus";

    /** A pause in typing has not come yet, so nothing has been sent. */
    private static final String TYPE_UNSENT = "(field, text) => { field.value = text; }";

    private final String code = "koe-" + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Drafts drafts;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Decisions decisions;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private Cards cards;

    @Autowired
    @SuppressWarnings("NullAway.Init") // set before each test
    private People people;

    /** The installation is shared: others count its cards. */
    @AfterEach
    void leaves_nothing() {
        Subject subject = Subject.card(code);
        people.does(COORDINATOR, () -> drafts.find(subject).ifPresent(_ -> drafts.discard(subject, "Koe päättyi")));
        if (AsSystem.call(() -> cards.find(code)).isPresent()) {
            people.does(APPROVER, () -> decisions.withdraw(subject, "Koe päättyi", null));
        }
    }

    @Test
    void a_card_is_copied_written_tried_returned_mended_decided_on_found_and_told_as_news() {
        Professional coordinator = signedIn(COORDINATOR);
        copies(coordinator);
        types(coordinator, "kortti-title-fi", "Avantovalmennus");
        types(coordinator, "kortti-keywords-fi", WORD + " avanto talviuinti");
        coordinator.opensBlock("criteria");
        assertThat(criteria(coordinator)).containsText("Haluaa itse lisätä liikkumista");
        clears(coordinator, ".rule-editor", "Poista");
        assertThat(criteria(coordinator)).containsText("Ei ehtoja: palvelu sopii kaikille");
        buildsTheRule(coordinator);
        assertThat(criteria(coordinator)).containsText(RULE);
        clears(coordinator, ".case-editor", "Poista");
        clears(coordinator, ".case-editor", "Lisää tapaus:");
        coordinator.photographs("author-rule");
        setsTheLowestAge(coordinator, "100");
        assertThat(criteria(coordinator).locator(".case-editor")).containsText("Ei mene läpi");
        sends(coordinator, "Uusi kortti talviuinnin valmennuksesta");
        assertThat(coordinator.find(".editor-refusal[role=alert]").first()).containsText("ei voi vielä julkaista");

        setsTheLowestAge(coordinator, "18");
        assertThat(coordinator.find(".editor-lacks")).containsText("ei puutu mitään");
        sends(coordinator, "Uusi kortti talviuinnin valmennuksesta");
        assertThat(life(coordinator)).containsText("Odottaa päätöstä");

        Professional approver = signedIn(APPROVER);
        approver.opens("/yllapito/kortti/" + code);
        approver.page().getByLabel("Päätöksen peruste tai palautuksen syy").fill("Kerro vielä maksusta");
        press(approver, life(approver), "Palauta korjattavaksi");
        assertThat(life(approver)).containsText("Palautettu korjattavaksi: Kerro vielä maksusta");

        coordinator.opens("/yllapito/kortti/" + code);
        assertThat(life(coordinator)).containsText("Kerro vielä maksusta");
        types(coordinator, "kortti-fee-fi", "Maksuton");
        sends(coordinator, "Uusi kortti talviuinnin valmennuksesta");
        assertThat(life(coordinator)).containsText("Odottaa päätöstä");

        approver.opens("/yllapito/kortti/" + code);
        approver.page().getByLabel("Päätöksen peruste tai palautuksen syy").fill("Palvelualueen johtoryhmä");
        press(approver, life(approver), "Päätä ja julkaise");
        assertThat(approver.find(".editor-history")).containsText("päätti: Palvelualueen johtoryhmä");

        Professional nurse = signedIn(NURSE);
        nurse.searches(WORD);
        assertThat(nurse.hit(code)).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(2_000));
        nurse.opens("/muutokset");
        assertThat(nurse.find(".news-item:has-text('Avantovalmennus')"))
                .containsText("Uusi kortti talviuinnin valmennuksesta");
    }

    @Test
    void a_card_is_copied_and_its_rule_built_by_keyboard_alone() {
        Professional coordinator = signedIn(COORDINATOR);
        coordinator.opens("/yllapito/kortti/liikuntaneuvonta");
        coordinator.tabsTo(coordinator.find("#kopion-tunnus"));
        coordinator.types(code);
        pressesByKeyboard(coordinator, button(coordinator.find("main"), "Tee kopio uudeksi kortiksi"));
        assertThat(coordinator.find(".editor-form")).isVisible();

        pressesByKeyboard(coordinator, coordinator.block("title").locator("> summary"));
        coordinator.tabsTo(coordinator.find("#kortti-title-fi"));
        coordinator.presses("ControlOrMeta+a");
        coordinator.types("Näppäinvalmennus");
        coordinator.presses("Tab");
        coordinator.settles();
        assertThat(coordinator.find(".editor-preview h2").first()).hasText("Näppäinvalmennus");

        Locator criteria = criteria(coordinator);
        pressesByKeyboard(coordinator, criteria.locator("> summary"));
        pressesByKeyboard(coordinator, button(criteria, "Lisää ehto kohtaan: Kaikki nämä"));
        coordinator.tabsTo(labelled(criteria, "input", "Etsi tieto, jota ehto kysyy"));
        coordinator.types("tyypin 2");
        Locator fact = criteria.getByRole(
                AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^Tyypin 2 diabetes")));
        assertThat(fact).hasCount(1);
        pressesByKeyboard(coordinator, fact);

        assertThat(criteria).containsText("Haluaa itse lisätä liikkumista; Tyypin 2 diabetes");
        coordinator.reloads();
        pressesByKeyboard(coordinator, criteria(coordinator).locator("> summary"));
        assertThat(criteria(coordinator)).containsText("Haluaa itse lisätä liikkumista; Tyypin 2 diabetes");
    }

    private static void pressesByKeyboard(Professional author, Locator control) {
        author.tabsTo(control);
        author.presses("Enter");
        author.settles();
    }

    private static Locator button(Locator where, String name) {
        return where.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name))
                .first();
    }

    @Test
    void two_authors_of_one_place_both_keep_their_text_and_put_them_together() {
        Professional one = signedIn(COORDINATOR);
        copies(one);
        Professional other = signedIn("paakayttaja");
        other.opens("/yllapito/kortti/" + code);
        other.opensBlock("fee");

        keeps(one, "fee.sv", "Avgiftsfri");
        keeps(other, "title.en", "Somebody else’s title");
        assertThat(other.find("#kortti-fee-sv")).hasValue("Avgiftsfri");
        keeps(other, "fee.sv", "Ingen avgift");
        types(one, "kortti-fee-sv", "Avgiftsfri för alla");
        Locator conflict = one.find(".editor-conflicts");
        assertThat(conflict).containsText("Avgiftsfri för alla");
        assertThat(conflict).containsText("Ingen avgift");
        one.opensBlock("title");
        assertThat(one.find("#kortti-title-en")).hasValue("Somebody else’s title");
        one.photographs("author-conflict");
        press(one, conflict, "Yhdistä molemmat: Maksu");

        assertThat(conflict).isHidden();
        assertThat(one.find("#kortti-fee-sv")).hasValue(Pattern.compile("Ingen avgift\\s*Avgiftsfri för alla"));
    }

    @Test
    void what_an_author_has_typed_and_the_page_has_not_sent_survives_what_others_write_meanwhile() {
        Professional one = signedIn(COORDINATOR);
        copies(one);
        Professional other = signedIn("paakayttaja");
        other.opens("/yllapito/kortti/" + code);
        one.opensBlock("fee");
        one.opensBlock("steps");
        one.opensBlock("summary");
        Locator fee = one.find("#kortti-fee-sv");
        Locator step = one.find("#kortti-steps-0--sv");
        keeps(other, "fee.sv", "Ingen avgift");
        types(other, "kortti-steps-0--sv", "Ring genast");
        keeps(other, "summary.en", "Somebody else’s sentence");

        fee.evaluate(TYPE_UNSENT, "Avgiftsfri för alla");
        step.evaluate(TYPE_UNSENT, "Ring upp");
        types(one, "kortti-title-en", "A title that brings the others’ texts");
        assertThat(one.find("#kortti-summary-en")).hasValue("Somebody else’s sentence");
        assertThat(fee).hasValue("Avgiftsfri för alla");
        assertThat(step).hasValue("Ring upp");
        assertThat(one.find(".editor-conflicts")).isHidden();

        fee.dispatchEvent("change");
        one.settles();
        step.dispatchEvent("change");
        one.settles();
        for (String text : List.of("Avgiftsfri för alla", "Ingen avgift", "Ring upp", "Ring genast")) {
            assertThat(one.find(".editor-conflicts")).containsText(text);
        }
    }

    /** Types and waits until it is stored: what somebody else types next comes after it. */
    private void keeps(Professional author, String place, String text) {
        types(author, "kortti-" + place.replace('.', '-'), text);
        Awaitility.await()
                .until(() -> people.as(
                        COORDINATOR,
                        () -> drafts.find(Subject.card(code))
                                .orElseThrow()
                                .body()
                                .text(place)
                                .equals(text)));
    }

    @Test
    void a_professional_does_not_get_to_the_keepers_pages() {
        Professional nurse = signedIn(NURSE);

        nurse.opens("/yllapito/kortti/elintapavalmennus");

        assertThat(nurse.heading()).not().hasText("Elintapavalmennus");
        assertThat(nurse.find(".editor-page")).hasCount(0);
    }

    // ---- steps ----

    private void copies(Professional coordinator) {
        coordinator.opens("/yllapito/kortti/liikuntaneuvonta");
        coordinator.find("#kopion-tunnus").fill(code);
        press(coordinator, coordinator.find("main"), "Tee kopio uudeksi kortiksi");
        assertThat(coordinator.find(".editor-form")).isVisible();
    }

    private static void types(Professional author, String field, String text) {
        Locator place = author.find("#" + field);
        author.opensBlock(field.split("-")[1]);
        assertThat(place).isVisible();
        place.fill(text);
        place.blur();
        author.settles();
    }

    private static Locator criteria(Professional author) {
        return author.block("criteria");
    }

    private static Locator life(Professional somebody) {
        return somebody.find(".editor-life");
    }

    /** Presses every key of a kind until none is left. */
    private static void clears(Professional author, String editor, String key) {
        Locator keys = criteria(author)
                .locator(editor)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions()
                                .setName(Pattern.compile("^" + key + "( ehto| ryhmä| este| tapaus)?:?")));
        while (keys.count() > 0) {
            keys.first().click();
            author.settles();
        }
    }

    private static void setsTheLowestAge(Professional author, String years) {
        if (!labelled(criteria(author), "input", "Vähintään").isVisible()) {
            press(author, criteria(author), "Muokkaa ehtoa: Ikä");
        }
        fill(criteria(author), "Vähintään", years);
        author.settles();
    }

    private static void buildsTheRule(Professional author) {
        picks(author, "Kaikki nämä", "ikä", "Ikä");
        fill(criteria(author), "Vähintään", "18");
        picks(author, "Kaikki nämä", "haluaa muutosta", "Haluaa itse muutosta");
        picks(author, "Kaikki nämä", "liiku terveytensä", "Ei liiku terveytensä kannalta riittävästi");
        picks(author, "Kaikki nämä", "fysioterapeutin arvion", "Liikkumisen aloitus vaatii");
        press(author, criteria(author), "Lisää ryhmä kohtaan: Kaikki nämä");
        for (List<String> fact : List.of(
                List.of("tyypin 2", "Tyypin 2 diabetes"),
                List.of("painoindeksi", "Ylipaino"),
                List.of("verisuonisairaus", "Sydän- tai verisuonisairaus"),
                List.of("toimintakyky uhkaa", "Toimintakyky uhkaa heikentyä"))) {
            picks(author, "Ainakin yksi näistä", fact.getFirst(), fact.getLast());
        }
        press(author, criteria(author), "Muokkaa ryhmää: Kaikki nämä");
        labelled(criteria(author), "select", "Lähde").selectOption(new SelectOption().setIndex(1));
        author.settles();
    }

    private static void picks(Professional author, String group, String words, String fact) {
        press(author, criteria(author), "Lisää ehto kohtaan: " + group);
        fill(criteria(author), "Etsi tieto, jota ehto kysyy", words);
        author.page().waitForTimeout(PAUSE_OF_THE_LIST);
        author.settles();
        criteria(author)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(Pattern.compile("^" + fact)))
                .first()
                .click();
        author.settles();
    }

    private static void fill(Locator where, String label, String text) {
        Locator field = labelled(where, "input, textarea", label);
        field.fill(text);
        field.blur();
    }

    /** A group can have the same name as the field in it. */
    private static Locator labelled(Locator where, String kind, String label) {
        return where.locator(kind)
                .and(where.getByLabel(Pattern.compile("^" + label)))
                .first();
    }

    private static void press(Professional somebody, Locator where, String name) {
        button(where, name).click();
        somebody.settles();
    }

    private static void sends(Professional author, String reason) {
        author.settles();
        author.page()
                .getByLabel("Mitä muuttuu ja miksi? Lukijat näkevät tämän.")
                .fill(reason);
        press(author, life(author), "Lähetä päätettäväksi");
    }
}
