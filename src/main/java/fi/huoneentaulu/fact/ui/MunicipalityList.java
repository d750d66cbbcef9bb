package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/** The municipalities that a criterion accepts: each is added by its name. */
final class MunicipalityList extends Composite<Div> {
    private final DraftCriterion criterion;
    private final RuleDesk desk;
    private final Runnable changed;
    private final Input name = new Input();
    private final Paragraph error = new Paragraph();
    private final UnorderedList chosen = new UnorderedList();

    MunicipalityList(DraftCriterion criterion, RuleDesk desk, Runnable changed) {
        this.criterion = criterion;
        this.desk = desk;
        this.changed = changed;
        String id = criterion.id() + "-kunta";
        NativeLabel label = new NativeLabel(desk.say("fact.rule.municipality"));
        label.setFor(id);
        name.setId(id);
        name.addClassName("fact-input");
        name.getElement()
                .setAttribute("list", id + "-names")
                .setAttribute("autocomplete", "off")
                .setAttribute("aria-describedby", id + "-error");
        name.addValueChangeListener(change -> {
            if (change.isFromClient() && !change.getValue().isBlank()) {
                add(change.getValue());
            }
        });
        Element names = new Element("datalist");
        names.setAttribute("id", id + "-names");
        names.setProperty("innerHTML", desk.municipalities().options(desk.language()));
        error.setId(id + "-error");
        error.addClassName("fact-error");
        error.getElement().setAttribute("role", "alert");
        NativeButton add = new NativeButton(desk.say("fact.rule.municipality.add"), _ -> name.focus());
        add.addClassNames("ht-button", "small");
        Div entry = new Div(name, add);
        entry.addClassName("fact-entry");
        chosen.addClassName("rule-chosen");
        getContent().add(label, entry, error, chosen);
        getContent().getElement().appendChild(names);
        show();
    }

    private void add(String text) {
        Optional<String> code = desk.municipalities().code(text.strip());
        error.setText(code.isPresent() ? "" : desk.say("fact.question.invalid.municipality"));
        code.ifPresent(each -> {
            Set<String> values = new LinkedHashSet<>(criterion.values());
            values.add(each);
            take(values);
            name.setValue("");
        });
    }

    private void take(Set<String> values) {
        criterion.choose(values);
        show();
        changed.run();
    }

    private void show() {
        chosen.removeAll();
        for (String code : criterion.valuesInOrder()) {
            String shown = desk.municipalities().name(code, desk.language());
            NativeButton remove = new NativeButton(desk.say("fact.rule.tool.REMOVE"), _ -> {
                Set<String> values = new LinkedHashSet<>(criterion.values());
                values.remove(code);
                take(values);
                name.focus();
            });
            remove.addClassNames("ht-button", "small");
            remove.setAriaLabel(desk.say("fact.rule.municipality.remove", shown));
            chosen.add(new ListItem(new Span(shown), remove));
        }
    }

    void focus() {
        name.focus();
    }
}
