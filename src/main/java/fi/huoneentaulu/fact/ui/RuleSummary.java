package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HasText;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;

/** The whole rule read back in words, with what is wrong with the whole. */
final class RuleSummary extends Composite<Div> {
    private final Div said = new Div();

    RuleSummary(String heading) {
        getContent().addClassName("rule-said");
        getContent().add(new H3(heading), said);
    }

    void say(DraftRules draft, boolean fitsNobody, RuleDesk desk) {
        said.removeAll();
        Paragraph criteria = new Paragraph();
        draft.criteria()
                .rule()
                .map(desk::sentence)
                .ifPresentOrElse(
                        sentence -> speak(criteria, sentence, desk),
                        () -> criteria.setText(desk.say("fact.rule.whole.none")));
        said.add(criteria);
        UnorderedList obstacles = new UnorderedList();
        draft.exclusions().stream()
                .filter(each -> each.exclusion().isPresent())
                .forEach(each -> obstacles.add(obstacle(each, desk)));
        if (obstacles.getComponentCount() > 0) {
            said.add(obstacles);
        }
        if (!draft.complete()) {
            said.add(remark("fact.rule.whole.unfinished", desk));
        }
        if (fitsNobody) {
            said.add(remark("fact.rule.whole.nobody", desk));
        }
    }

    private static ListItem obstacle(DraftExclusion exclusion, RuleDesk desk) {
        Span name = new Span();
        speak(name, desk.name(exclusion), desk);
        ListItem item = new ListItem(new Span(desk.say("fact.rule.whole.obstacle")), new Text(" "), name);
        String way = desk.way(exclusion);
        if (!way.isBlank()) {
            item.add(new Text(". "), new Span(desk.say("fact.rule.to", way)));
        }
        return item;
    }

    private static Component remark(String key, RuleDesk desk) {
        Paragraph remark = new Paragraph(desk.say(key));
        remark.addClassName("rule-remark");
        return remark;
    }

    private static <C extends Component & HasText> void speak(C component, Spoken spoken, RuleDesk desk) {
        component.setText(spoken.text());
        if (spoken.differsFrom(desk.language())) {
            component.getElement().setAttribute("lang", spoken.language().tag());
        }
    }
}
