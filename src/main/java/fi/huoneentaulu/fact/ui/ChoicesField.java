package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.eligibility.FactDefinition.Choice;
import java.util.ArrayList;
import java.util.List;

/** The answers to choose from, each with its key and its text. */
class ChoicesField extends FieldSet {
    private final Div list = new Div();
    private final List<Row> rows = new ArrayList<>();
    private int numbers;

    private record Row(TextInput key, LocalizedLines label, Div box) {
        Choice choice() {
            String written = key.text();
            if (!written.matches("[A-Za-z0-9][A-Za-z0-9_-]{0,59}")) {
                throw new DomainException("fact.error.choice-key");
            }
            return new Choice(
                    written, label.text().orElseThrow(() -> new DomainException("fact.error.choice-text", written)));
        }
    }

    ChoicesField(String label) {
        super(label);
        list.addClassName("keeper-choices");
        NativeButton add = new NativeButton(getTranslation("fact.edit.choice.add"), _ -> addRow());
        add.addClassNames("ht-button", "small");
        add(list, new Div(add));
    }

    void show(List<Choice> choices) {
        rows.clear();
        list.removeAll();
        choices.forEach(choice -> {
            Row row = addRow();
            row.key().show(choice.key());
            row.label().show(choice.label());
        });
    }

    private Row addRow() {
        int number = ++numbers;
        TextInput key = new TextInput("valinta-tunnus-" + number, getTranslation("fact.edit.choice.key"));
        LocalizedLines label =
                new LocalizedLines("valinta-teksti-" + number, getTranslation("fact.edit.choice.text"), 1);
        NativeButton remove = new NativeButton(getTranslation("fact.edit.choice.remove"));
        remove.addClassNames("ht-button", "small");
        Div box = new Div(key, label, remove);
        Row row = new Row(key, label, box);
        remove.addClickListener(_ -> {
            rows.remove(row);
            list.remove(box);
        });
        rows.add(row);
        list.add(box);
        return row;
    }

    /** The choices as written; one without a key or a Finnish text is refused, and so is a key that stands twice. */
    List<Choice> choices() {
        List<Choice> choices = rows.stream().map(Row::choice).toList();
        if (choices.stream().map(Choice::key).distinct().count() < choices.size()) {
            throw new DomainException("fact.error.choice-twice");
        }
        return choices;
    }
}
