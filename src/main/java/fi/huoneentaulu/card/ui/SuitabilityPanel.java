package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.AnswerText;
import fi.huoneentaulu.fact.ui.FactQuestion;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * "Does it fit?": asks the open facts one by one and tells the verdict as it changes. The answers live in this panel and
 * behind {@code #} in the address; nothing is stored.
 */
class SuitabilityPanel extends Composite<Section> {
    private static final String HEADING = "soveltuuko-otsikko";
    private static final String PREFIX = "f.";

    private final Published<CardBody> card;
    private final Suitabilities suitabilities;
    private final Facts facts;
    private final FactQuestions questions;
    private final Function<String, String> titles;
    private final Consumer<Answers> heard;
    private final Language language = Language.of(getLocale());
    private final Div verdictBox = new Div();
    private final Div question = new Div();
    private final UnorderedList known = new UnorderedList();
    private final Set<String> unknown = new LinkedHashSet<>();
    private final H2 heading = new H2(getTranslation("card.fit.title"));
    private Answers answers = Answers.none();
    private @Nullable FactQuestion asked;

    SuitabilityPanel(
            Published<CardBody> card,
            Suitabilities suitabilities,
            Facts facts,
            FactQuestions questions,
            Function<String, String> titles,
            Consumer<Answers> heard) {
        this.card = card;
        this.suitabilities = suitabilities;
        this.facts = facts;
        this.questions = questions;
        this.titles = titles;
        this.heard = heard;
        heading.setId(HEADING);
        heading.getElement().setAttribute("tabindex", "-1");
        Paragraph nothingStored = new Paragraph(getTranslation("card.fit.nothingStored"));
        nothingStored.addClassName("card-fit-note");
        verdictBox.addClassName("card-fit-verdict");
        verdictBox.getElement().setAttribute("role", "status");
        known.addClassName("card-fit-known");
        getContent().addClassNames("card-fit", "ht-panel");
        getContent().getElement().setAttribute("aria-labelledby", HEADING);
        getContent().add(heading, nothingStored, verdictBox, question, known);
        getContent().setId("soveltuuko");
    }

    /** Starts from what is known already: the reader's own municipality, or the state behind {@code #}. */
    void start(@Nullable String municipality, Map<String, String> state) {
        Answers start = Answers.none();
        if (municipality != null && suitabilities.asks(card, "municipality")) {
            start = start.with("municipality", FactValue.one(municipality));
        }
        for (Map.Entry<String, String> each : state.entrySet()) {
            if (each.getKey().startsWith(PREFIX)) {
                String fact = each.getKey().substring(PREFIX.length());
                Optional<FactValue> value = AnswerText.read(facts, fact, each.getValue());
                if (value.isPresent()) {
                    start = start.with(fact, value.get());
                }
            }
        }
        answers = start;
        show();
    }

    private void answer(String fact, @Nullable FactValue value) {
        if (value == null) {
            unknown.add(fact);
            answers = answers.without(fact);
        } else {
            unknown.remove(fact);
            answers = answers.with(fact, value);
        }
        PageAddress.replaceHash(this, state());
        show();
        focus();
    }

    /** Moves the keyboard to the open question, or to the heading when nothing is left to ask. */
    void focus() {
        if (asked == null) {
            heading.getElement().callJsFunction("focus");
        } else {
            asked.focus();
        }
    }

    private void ask(String fact) {
        unknown.remove(fact);
        answers = answers.without(fact);
        PageAddress.replaceHash(this, state());
        show();
        facts.find(fact).ifPresent(this::showQuestion);
        focus();
    }

    private Map<String, String> state() {
        Map<String, String> state = new LinkedHashMap<>();
        answers.values().forEach((fact, value) -> state.put(PREFIX + fact, AnswerText.of(value)));
        return state;
    }

    private void show() {
        Verdict verdict = suitabilities.evaluate(card, answers);
        verdictBox.removeAll();
        verdictBox.add(
                new VerdictView(verdict, answers, suitabilities.reasons(verdict, answers, language), facts, titles));
        question.removeAll();
        asked = null;
        verdict.missing().stream()
                .filter(fact -> !unknown.contains(fact))
                .findFirst()
                .flatMap(facts::find)
                .ifPresent(this::showQuestion);
        showKnown();
        heard.accept(answers);
    }

    private void showQuestion(FactDefinition definition) {
        FactQuestion next = questions.ask(definition, null);
        next.addAnsweredListener(event -> {
            if (!next.refused()) {
                answer(definition.key(), event.value().orElse(null));
            }
        });
        question.removeAll();
        question.add(next);
        asked = next;
    }

    private void showKnown() {
        known.removeAll();
        answers.values()
                .forEach((fact, value) -> known.add(line(
                        fact, facts.sentences().answer(fact, value, language).text())));
        unknown.forEach(fact -> known.add(line(
                fact,
                getTranslation(
                        "card.fit.unknown",
                        facts.find(fact).orElseThrow().statement().text(language)))));
    }

    private ListItem line(String fact, String text) {
        NativeButton change = new NativeButton(getTranslation("card.fit.change"), _ -> ask(fact));
        change.addClassNames("ht-button", "small");
        change.setAriaLabel(getTranslation("card.fit.changeOf", text));
        return new ListItem(new Span(new Pictogram("when"), new Span(text)), change);
    }
}
