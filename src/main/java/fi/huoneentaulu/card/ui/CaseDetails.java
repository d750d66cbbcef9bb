package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.base.ui.Checks;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.fact.ui.FactQuestion;
import fi.huoneentaulu.fact.ui.FactQuestions;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The form of one test case: its name, what is known of the client, and what must come out. */
final class CaseDetails extends Composite<Div> {
    private final DraftCase draft;
    private final CaseWords words;
    private final Runnable changed;
    private final TextInput name;
    private final Paragraph nameless = new Paragraph();

    /** A form; {@code asked} are the facts that can be answered, {@code ways} where an obstacle may direct. */
    CaseDetails(
            DraftCase draft,
            Set<String> asked,
            List<Redirect> ways,
            CaseWords words,
            FactQuestions questions,
            Runnable changed) {
        this.draft = draft;
        this.words = words;
        this.changed = changed;
        name = new TextInput(draft.id() + "-nimi", words.say("card.cases.name")).show(draft.name());
        name.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                nameless.setText(draft.rename(name.text()) ? "" : words.say("card.cases.nameless"));
                changed.run();
            }
        });
        nameless.addClassName("fact-error");
        nameless.getElement().setAttribute("role", "alert");
        getContent().addClassName("case-details");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", words.say("card.cases.details", draft.name()));
        getContent().add(name, nameless, expectations(asked, ways), questions(asked, questions));
    }

    private Div expectations(Set<String> asked, List<Redirect> ways) {
        Checks<String> open = new Checks<>(
                        draft.id() + "-auki", words.say("card.cases.open"), List.copyOf(asked), words::fact)
                .choose(draft.missing());
        open.onChoice(chosen -> {
            draft.expectMissing(chosen);
            changed.run();
        });
        open.setVisible(draft.expected() == Outcome.UNDECIDED);
        NativeSelect<Outcome> outcome = new NativeSelect<>(
                        words.say("card.cases.expected"), null, List.of(Outcome.values()), words::outcome)
                .choose(draft.expected());
        outcome.onChoice(chosen -> {
            chosen.ifPresent(draft::expect);
            open.choose(draft.missing());
            open.setVisible(draft.expected() == Outcome.UNDECIDED);
            changed.run();
        });
        Div expectations = new Div(outcome, ways(ways), open);
        expectations.addClassName("case-expectations");
        return expectations;
    }

    private NativeSelect<Redirect> ways(List<Redirect> ways) {
        Set<Redirect> offered = new LinkedHashSet<>(ways);
        draft.redirect().ifPresent(offered::add);
        NativeSelect<Redirect> way = new NativeSelect<Redirect>(
                        words.say("card.cases.way"), words.say("card.cases.way.any"), List.copyOf(offered), words::way)
                .choose(draft.redirect().orElse(null));
        return way.onChoice(chosen -> {
            draft.expect(chosen.orElse(null));
            changed.run();
        });
    }

    private Div questions(Set<String> asked, FactQuestions questions) {
        Div all = new Div();
        all.addClassName("case-questions");
        Set<String> shown = new LinkedHashSet<>(asked);
        shown.addAll(draft.facts().keySet());
        for (String key : shown) {
            words.facts().find(key).ifPresent(fact -> all.add(question(fact, questions)));
        }
        return all;
    }

    private FactQuestion question(FactDefinition fact, FactQuestions questions) {
        Object written = draft.facts().get(fact.key());
        @Nullable
        FactValue answer =
                written == null ? null : words.answer(fact.key(), written).orElse(null);
        FactQuestion question = questions.ask(fact, answer);
        question.addAnsweredListener(event -> {
            if (!question.refused()) {
                draft.answer(fact.key(), event.value().orElse(null));
                changed.run();
            }
        });
        return question;
    }

    void focus() {
        name.field().focus();
    }
}
