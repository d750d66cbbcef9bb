package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestion;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.navigator.NextQuestion;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What is known of the client: the question to ask next, the facts that one may tell unasked, and those known. */
class SituationPanel extends Composite<Section> {

    /** Gets what the professional tells. */
    interface Listener {
        /** A fact has been answered; null for "don't know". */
        void answered(String fact, @Nullable FactValue value);

        /** A fact shall be open again. */
        void reopened(String fact);
    }

    private final Facts facts;
    private final FactQuestions questions;
    private final Listener listener;
    private final Language language = Language.of(getLocale());
    private final H2 heading = new H2(getTranslation("navigator.ask.title"));
    private final Paragraph weight = new Paragraph();
    private final Div question = new Div();
    private final Div more = new Div();
    private final UnorderedList known = new UnorderedList();
    private final Paragraph nothing = new Paragraph(getTranslation("navigator.known.none"));
    private @Nullable FactQuestion asked;

    SituationPanel(Facts facts, FactQuestions questions, Listener listener) {
        this.facts = facts;
        this.questions = questions;
        this.listener = listener;
        heading.setId("kysy-seuraavaksi");
        heading.getElement().setAttribute("tabindex", "-1");
        weight.addClassName("nav-weight");
        more.addClassName("nav-more");
        Div ask = new Div(heading, weight, question);
        ask.addClassName("nav-ask");
        known.addClassName("nav-known");
        nothing.addClassName("nav-none");
        H2 knownHeading = new H2(getTranslation("navigator.known.title"));
        knownHeading.addClassName("nav-known-title");
        getContent().addClassNames("nav-situation", "ht-panel");
        getContent()
                .getElement()
                .setAttribute("aria-labelledby", heading.getId().orElseThrow());
        getContent().add(ask, more, knownHeading, nothing, known);
    }

    /**
     * Shows a situation.
     *
     * @param situation what is known
     * @param next what to ask next, or null
     * @param wanted the fact that the professional wants to tell of instead, or null
     */
    void show(Situation situation, @Nullable NextQuestion next, @Nullable String wanted) {
        question.removeAll();
        asked = null;
        String fact = Optional.ofNullable(wanted)
                .or(() -> Optional.ofNullable(next).map(NextQuestion::fact))
                .orElse("");
        facts.find(fact).ifPresent(this::ask);
        boolean suggested = wanted == null && next != null;
        heading.setText(getTranslation(suggested ? "navigator.ask.title" : "navigator.ask.own"));
        weight.setText(
                wanted != null
                        ? ""
                        : next == null
                                ? getTranslation("navigator.ask.nothing")
                                : getTranslation("navigator.ask.weight", next.cards()));
        weight.setVisible(wanted == null);
        showMore(situation, fact);
        showKnown(situation);
    }

    private void ask(FactDefinition definition) {
        FactQuestion shown = questions.ask(definition, null);
        shown.addAnsweredListener(event -> {
            if (!shown.refused()) {
                listener.answered(definition.key(), event.value().orElse(null));
            }
        });
        question.add(shown);
        asked = shown;
    }

    /**
     * A client tells things in an order of the own: each can be answered before it is asked. A button takes the choice,
     * since walking through the list with the keyboard would choose on the way.
     */
    private void showMore(Situation situation, String shown) {
        List<FactDefinition> open = facts.all().stream()
                .filter(fact -> situation.answers().to(fact.key()).isEmpty()
                        && !situation.unknown().contains(fact.key())
                        && !fact.key().equals(shown))
                .toList();
        more.removeAll();
        if (!open.isEmpty()) {
            NativeSelect<FactDefinition> choice = new NativeSelect<>(
                    getTranslation("navigator.more"),
                    getTranslation("navigator.more.none"),
                    open,
                    fact -> fact.statement().text(language));
            NativeButton tell = new NativeButton(
                    getTranslation("navigator.more.tell"),
                    _ -> choice.chosen().ifPresentOrElse(fact -> listener.reopened(fact.key()), choice::focus));
            tell.addClassName("ht-button");
            more.add(choice, tell);
        }
    }

    private void showKnown(Situation situation) {
        known.removeAll();
        situation
                .answers()
                .values()
                .forEach((fact, value) -> known.add(line(
                        fact, facts.sentences().answer(fact, value, language).text())));
        situation
                .unknown()
                .forEach(fact -> facts.find(fact)
                        .ifPresent(definition -> known.add(line(
                                fact,
                                getTranslation(
                                        "navigator.unknown",
                                        definition.statement().text(language))))));
        nothing.setVisible(known.getChildren().findAny().isEmpty());
    }

    private ListItem line(String fact, String text) {
        NativeButton change = new NativeButton(getTranslation("navigator.change"), _ -> listener.reopened(fact));
        change.addClassNames("ht-button", "small");
        change.setAriaLabel(getTranslation("navigator.change.of", text));
        return new ListItem(new Span(text), change);
    }

    /** Moves the keyboard to the question, or to the heading when nothing is left to ask. */
    void focus() {
        if (asked == null) {
            heading.getElement().callJsFunction("focus");
        } else {
            asked.focus();
        }
    }
}
