package fi.huoneentaulu.fact.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.InputTester;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeButtonTester;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.LanguageRelation;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.testing.OpenPage;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

/** One question on a page, answered by hand. */
class FactQuestionViewTest {
    private static final LocalizedText QUESTION = new LocalizedText("Kysymys?", "Fråga?", null);

    private final Areas areas = Mockito.mock(Areas.class);
    private final List<Optional<FactValue>> answers = new ArrayList<>();

    @BeforeEach
    void openAPageInAWorldWhereOnlyKokkolaExists() {
        Municipality kokkola = new Municipality(
                "272",
                new LocalizedText("Kokkola", "Karleby", null),
                "16",
                LanguageRelation.BILINGUAL_FINNISH_MAJORITY);
        Mockito.when(areas.municipalities()).thenReturn(List.of(kokkola));
        Mockito.when(areas.municipality("272")).thenReturn(Optional.of(kokkola));
        Mockito.when(areas.named(Mockito.anyString())).thenReturn(Optional.empty());
        Mockito.when(areas.named("Karleby")).thenReturn(Optional.of(kokkola));
        OpenPage.in(Language.SV);
    }

    @AfterEach
    void close() {
        OpenPage.close();
    }

    private static FactDefinition fact(FactType type) {
        boolean number = type == FactType.NUMBER;
        return new FactDefinition(
                "fact",
                type,
                QUESTION,
                QUESTION,
                null,
                LocalizedText.finnish("Apu"),
                number ? new LocalizedText("vuotta", "år", "years") : null,
                number ? BigDecimal.ZERO : null,
                number ? new BigDecimal("120") : null,
                type == FactType.CHOICE
                        ? List.of(new FactDefinition.Choice("near", new LocalizedText("Lähi", "Nära", null)))
                        : List.of(),
                Ask.NORMAL);
    }

    private FactQuestion ask(FactType type, @Nullable FactValue answer) {
        FactQuestion question = new FactQuestions(areas).ask(fact(type), answer);
        question.addAnsweredListener(event -> answers.add(event.value()));
        UI.getCurrent().add(question);
        return question;
    }

    private static <C extends Component> List<C> inside(Component parent, Class<C> type) {
        return Stream.concat(
                        Stream.of(parent).filter(type::isInstance).map(type::cast),
                        parent.getChildren().flatMap(child -> inside(child, type).stream()))
                .toList();
    }

    private static void press(FactQuestion question, int which) {
        new NativeButtonTester(inside(question, NativeButton.class).get(which)).click();
    }

    private static List<String> pressed(FactQuestion question) {
        return inside(question, NativeButton.class).stream()
                .map(button -> button.getElement().getAttribute("aria-pressed"))
                .toList();
    }

    private static Input type(FactQuestion question, String text) {
        Input input = inside(question, Input.class).getFirst();
        new InputTester(input).setValue(text);
        return input;
    }

    @Test
    void yesNoAndNotKnownArePressedOneAtATime() {
        FactQuestion question = ask(FactType.YES_NO, null);
        assertThat(pressed(question)).containsExactly("false", "false", "false");

        press(question, 0);
        press(question, 1);
        press(question, 2);

        assertThat(answers).containsExactly(Optional.of(FactValue.YES), Optional.of(FactValue.NO), Optional.empty());
        assertThat(pressed(question)).containsExactly("false", "false", "true");
        assertThat(question.value()).isEmpty();
    }

    @Test
    void anAnswerGivenElsewhereShowsAndTellsNobody() {
        FactQuestion question = ask(FactType.YES_NO, FactValue.NO);
        assertThat(pressed(question)).containsExactly("false", "true", "false");

        question.show(FactValue.YES);

        assertThat(pressed(question)).containsExactly("true", "false", "false");
        assertThat(answers).isEmpty();
    }

    @Test
    void choicesArePressedByTheirLabels() {
        FactQuestion question = ask(FactType.CHOICE, null);

        press(question, 0);

        assertThat(inside(question, NativeButton.class).getFirst().getText()).isEqualTo("Nära");
        assertThat(answers).containsExactly(Optional.of(FactValue.one("near")));
    }

    @Test
    void aNumberIsTypedWithACommaAndAnImpossibleOneIsToldBesideTheField() {
        FactQuestion question = ask(FactType.NUMBER, null);

        Input input = type(question, "2,5");
        assertThat(input.getElement().hasAttribute("aria-invalid")).isFalse();
        type(question, "121");
        assertThat(input.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        type(question, "");
        assertThat(input.getElement().hasAttribute("aria-invalid")).isFalse();

        assertThat(answers).containsExactly(Optional.of(FactValue.amount("2.5")), Optional.empty(), Optional.empty());
        assertThat(input.getElement().getAttribute("inputmode")).isEqualTo("decimal");
    }

    @Test
    void aMunicipalityIsTypedByItsNameInTheReadersLanguage() {
        FactQuestion question = ask(FactType.MUNICIPALITY, FactValue.one("272"));
        Input input = inside(question, Input.class).getFirst();
        assertThat(input.getValue()).isEqualTo("Karleby");

        type(question, "Tuntematon");
        assertThat(input.getElement().getAttribute("aria-invalid")).isEqualTo("true");
        type(question, "Karleby");

        assertThat(input.getElement().hasAttribute("aria-invalid")).isFalse();
        assertThat(answers).containsExactly(Optional.empty(), Optional.of(FactValue.one("272")));
    }

    @Test
    void everyControlIsNamedByTheQuestionAndDescribedByTheHelp() {
        FactQuestion buttons = ask(FactType.YES_NO, null);
        assertThat(buttons.getElement().getAttribute("role")).isEqualTo("group");
        assertThat(buttons.getElement().getAttribute("aria-labelledby")).isEqualTo("fact-fact-question");
        assertThat(buttons.getElement().getAttribute("aria-describedby")).isEqualTo("fact-fact-help");

        FactQuestion field = ask(FactType.NUMBER, null);
        Input input = inside(field, Input.class).getFirst();
        NativeLabel label = inside(field, NativeLabel.class).getFirst();
        assertThat(label.getFor()).contains(input.getId().orElseThrow());
        assertThat(label.getText()).isEqualTo("Fråga?");
        assertThat(input.getElement().getAttribute("aria-describedby")).isEqualTo("fact-fact-help");
    }

    @Test
    void aTextThatIsNotTranslatedIsMarkedAsFinnish() {
        FactQuestion question = ask(FactType.YES_NO, null);

        assertThat(inside(question, Paragraph.class))
                .filteredOn(text -> text.getText().equals("Apu"))
                .singleElement()
                .satisfies(text ->
                        assertThat(text.getElement().getAttribute("lang")).isEqualTo("fi"));
    }

    @Test
    void theQuestionFollowsTheLanguageAndKeepsItsAnswer() {
        FactQuestion question = ask(FactType.YES_NO, null);
        press(question, 0);

        UI.getCurrent().setLocale(Language.FI.locale());

        assertThat(inside(question, Paragraph.class).getFirst().getText()).isEqualTo("Kysymys?");
        assertThat(pressed(question)).containsExactly("true", "false", "false");
    }
}
