package fi.huoneentaulu.card.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import fi.huoneentaulu.area.AreasFixture;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardCasesFixture;
import fi.huoneentaulu.card.TestCase;
import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.fact.ui.FactQuestionsFixture;
import fi.huoneentaulu.testing.OpenPage;
import fi.huoneentaulu.testing.PageHand;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A coordinator writes test cases by hand while the criteria change. */
class CaseEditorViewTest {
    private static final CardCasesFixture CARDS = new CardCasesFixture();

    private final List<CasesChangedEvent> changes = new ArrayList<>();
    private CaseEditor editor;
    private PageHand hand;

    @BeforeEach
    void open() {
        OpenPage.in(Language.FI);
        editor = new CaseEditors(
                        CARDS.cases(),
                        CARDS.facts(),
                        FactQuestionsFixture.questions(AreasFixture.areas()),
                        (code, _) -> "Kortti " + code)
                .open();
        editor.addChangeListener(changes::add);
        UI.getCurrent().add(editor);
        hand = new PageHand(editor);
    }

    @AfterEach
    void close() {
        OpenPage.close();
    }

    private static CardBody card(List<TestCase> cases) {
        CardBody card = CARDS.starter("hyvinvointilahete");
        return CardCasesFixture.with(card, card.eligibility(), cases);
    }

    private String summary() {
        return hand.texts("case-summary").getFirst();
    }

    @Test
    void aStarterCardsCasesPassAndEveryBranchHasOne() {
        editor.setCard(CARDS.starter("hyvinvointilahete"));

        assertThat(summary()).isEqualTo("7/7 tapausta menee läpi. Jokaisella haaralla on tapaus.");
        assertThat(hand.texts("case-result")).hasSize(7).containsOnly("Menee läpi");
        assertThat(hand.texts("case-facts"))
                .contains("Haluaa itse muutosta; Pitkälle edennyt muistisairaus")
                .contains("Odotus: Ei sovi, ohjaus: Kortti muistipoliklinikka");
        assertThat(changes).isEmpty();
    }

    @Test
    void eachBranchWithoutACaseGetsOneByAButtonAndItPasses() {
        editor.setCard(card(List.of()));
        assertThat(summary()).isEqualTo("0/0 tapausta menee läpi. 6 haaraa on ilman tapausta.");

        hand.press("Lisää tapaus: este: Pitkälle edennyt muistisairaus");
        assertThat(hand.focused()).endsWith("-nimi");
        hand.type("Tilanne muutamalla sanalla", "Muistisairas äiti");
        hand.press("Lisää tapaus: sopii");
        hand.press("Lisää tapaus: ehdot eivät täyty");
        hand.press("Lisää tapaus: este: Vaikea mielenterveyden ongelma");
        hand.press("Lisää tapaus: este: Sairaus on huonossa hoitotasapainossa");
        hand.pressStarting("Lisää tapaus: este: Pääsee alkuun itse");

        assertThat(summary()).isEqualTo("6/6 tapausta menee läpi. Jokaisella haaralla on tapaus.");
        assertThat(changes.getLast().value()).isEqualTo(editor.value()).hasSize(6);
        assertThat(editor.value().getFirst())
                .isEqualTo(new TestCase(
                        "Muistisairas äiti",
                        Map.of("advancedMemoryDisorder", true),
                        Outcome.NOT_SUITABLE,
                        new Redirect.ToCard("muistipoliklinikka"),
                        null));
    }

    @Test
    void aCaseIsWrittenByHandAndSaysWhyItFails() {
        editor.setCard(card(List.of()));

        hand.press("Lisää oma tapaus");
        hand.type("Tilanne muutamalla sanalla", "Yksinäinen omaishoitaja");
        hand.press("Kyllä");
        assertThat(hand.texts("case-result")).containsExactly("Ei mene läpi");
        assertThat(hand.texts("case-misses").getFirst()).contains("Tulos on ”Vielä auki”, odotettiin ”Sopii”.");
        hand.choose("Mitä pitää tulla", "Vielä auki");
        assertThat(hand.texts("case-result")).containsExactly("Menee läpi");
        hand.choose("Minne pitää ohjata", "Kortti muistipoliklinikka");

        assertThat(hand.texts("case-misses").getFirst())
                .contains("Ohjaus: ei ohjausta. Odotettiin: Kortti muistipoliklinikka.");
        assertThat(editor.value())
                .containsExactly(new TestCase(
                        "Yksinäinen omaishoitaja",
                        Map.of("motivated", true),
                        Outcome.UNDECIDED,
                        new Redirect.ToCard("muistipoliklinikka"),
                        null));
    }

    @Test
    void casesAreRunAgainWhenTheCriteriaChangeAndTheOpenOneStaysOpen() {
        TestCase willing = new TestCase("Halukas", Map.of("motivated", true), Outcome.SUITABLE, null, null);
        Rule motivated = new Rule.YesNoIs("motivated", true, Note.source("kp"));
        CardBody card = card(List.of(willing));
        editor.setCard(CardCasesFixture.with(card, new Eligibility(motivated, List.of()), List.of(willing)));
        hand.press("Muokkaa tapausta: Halukas");
        assertThat(hand.texts("case-result")).containsExactly("Menee läpi");

        Rule stricter =
                new Rule.AllOf(List.of(motivated, new Rule.YesNoIs("inactive", true, Note.source("kp"))), Note.NONE);
        editor.setCard(CardCasesFixture.with(card, new Eligibility(stricter, List.of()), List.of(willing)));

        assertThat(hand.texts("case-result")).containsExactly("Ei mene läpi");
        assertThat(hand.typed("Tilanne muutamalla sanalla")).isEqualTo("Halukas");
        assertThat(hand.texts("fact-text")).hasSize(2);
        assertThat(changes).isEmpty();
    }

    @Test
    void theFactsThatMustBeOpenAreChosenForAnUndecidedCaseAlone() {
        TestCase open = new TestCase(
                "Suostumus kysymättä", Map.of("motivated", true), Outcome.UNDECIDED, null, Set.of("consents"));
        editor.setCard(card(List.of(open)));
        assertThat(hand.texts("case-misses").getFirst())
                .contains("Odotettiin: Suostuu lähetteeseen ja tietojensa siirtoon.");
        hand.press("Muokkaa tapausta: Suostumus kysymättä");
        assertThat(hand.texts("ht-checks")).hasSize(1);

        hand.choose("Mitä pitää tulla", "Ei sovi");

        assertThat(hand.texts("ht-checks")).isEmpty();
        assertThat(editor.value().getFirst().missing()).isNull();
    }

    @Test
    void aBlankNameIsRefusedInWordsAndTheOldOneHolds() {
        editor.setCard(card(List.of(new TestCase("Vanha", Map.of(), Outcome.UNDECIDED, null, null))));
        hand.press("Muokkaa tapausta: Vanha");

        hand.type("Tilanne muutamalla sanalla", " ");

        assertThat(hand.text()).contains("Anna tapaukselle nimi");
        assertThat(editor.value().getFirst().name()).isEqualTo("Vanha");
    }

    @Test
    void aRemovedCaseLeavesTheKeyboardAtTheNextOne() {
        editor.setCard(card(List.of(
                new TestCase("Yksi", Map.of(), Outcome.UNDECIDED, null, null),
                new TestCase("Kaksi", Map.of(), Outcome.UNDECIDED, null, null))));

        hand.press("Poista tapaus: Yksi");
        assertThat(hand.focused()).isEqualTo("Muokkaa tapausta: Kaksi");
        hand.press("Poista tapaus: Kaksi");
        assertThat(hand.focused()).isEqualTo("Lisää oma tapaus");

        assertThat(editor.value()).isEmpty();
    }

    @Test
    void readOnlyShowsTheResultsWithoutAnyButton() {
        editor.setCard(card(List.of(new TestCase("Yksi", Map.of(), Outcome.UNDECIDED, null, null))));

        editor.setReadOnly(true);

        assertThat(hand.buttons()).isEmpty();
        assertThat(hand.text()).contains("este: Pitkälle edennyt muistisairaus", "Menee läpi");
    }

    @Test
    void criteriaThatCannotBeDecidedKeepTheCasesFromRunningAndSaySo() {
        CardBody card = card(List.of(new TestCase("Yksi", Map.of(), Outcome.UNDECIDED, null, null)));
        Rule unknown = new Rule.YesNoIs("unheardOf", true, Note.source("kp"));

        editor.setCard(CardCasesFixture.with(card, new Eligibility(unknown, List.of()), card.cases()));

        assertThat(summary()).startsWith("Tapauksia ei voi ajaa");
        assertThat(hand.texts("case-result")).containsExactly("Ei ajettu");
    }
}
