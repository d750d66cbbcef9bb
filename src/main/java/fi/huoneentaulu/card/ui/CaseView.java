package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CaseResult;
import org.jspecify.annotations.Nullable;

/** One test case with how it came out, in words and a sign. */
final class CaseView extends Composite<ListItem> {
    private final DraftCase draft;
    private final CaseWords words;
    private final Span result = new Span();
    private final Span name = new Span();
    private final Paragraph facts = new Paragraph();
    private final Paragraph expects = new Paragraph();
    private final UnorderedList misses = new UnorderedList();
    private final NativeButton edit;
    private final NativeButton remove;
    private final Div details = new Div();

    CaseView(DraftCase draft, CaseWords words, Runnable toggled, Runnable removed) {
        this.draft = draft;
        this.words = words;
        edit = new NativeButton(words.say("card.cases.edit"), _ -> toggled.run());
        remove = new NativeButton(words.say("card.cases.remove"), _ -> removed.run());
        edit.addClassNames("ht-button", "small");
        remove.addClassNames("ht-button", "small");
        edit.getElement().setAttribute("aria-expanded", "false");
        result.addClassName("case-result");
        name.addClassName("case-name");
        facts.addClassName("case-facts");
        expects.addClassName("case-facts");
        misses.addClassName("case-misses");
        Div text = new Div(new Div(result, name), facts, expects, misses);
        text.addClassName("case-text");
        Div tools = new Div(edit, remove);
        tools.addClassName("case-tools");
        Div line = new Div(text, tools);
        line.addClassName("case-line");
        getContent().addClassName("case");
        getContent().add(line, details);
    }

    void readOnly(boolean only) {
        edit.setVisible(!only);
        remove.setVisible(!only);
    }

    /** Tells the case and how it came out; null when it has not been run. */
    void show(@Nullable CaseResult outcome) {
        name.setText(draft.name());
        facts.setText(words.answers(draft.facts()));
        expects.setText(words.expectation(draft));
        edit.setAriaLabel(words.say("card.cases.edit.of", draft.name()));
        remove.setAriaLabel(words.say("card.cases.remove.of", draft.name()));
        boolean passed = outcome != null && outcome.passed();
        String state = outcome == null ? "unrun" : passed ? "passed" : "failed";
        result.removeAll();
        result.add(new Pictogram(outcome == null ? "notice" : passed ? "when" : "not"));
        result.add(new Span(words.say("card.cases.result." + state)));
        getContent().removeClassNames("case-unrun", "case-passed", "case-failed");
        getContent().addClassName("case-" + state);
        misses.removeAll();
        if (outcome != null) {
            outcome.misses().forEach(miss -> misses.add(new ListItem(words.miss(miss))));
            words.reasons(outcome).forEach(reason -> misses.add(new ListItem(reason)));
        }
        misses.setVisible(misses.getComponentCount() > 0);
    }

    void open(CaseDetails form) {
        details.removeAll();
        details.add(form);
        edit.getElement().setAttribute("aria-expanded", "true");
    }

    void shut() {
        details.removeAll();
        edit.getElement().setAttribute("aria-expanded", "false");
    }

    void focus() {
        edit.focus();
    }
}
