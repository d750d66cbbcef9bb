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
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.IntFunction;

/**
 * A field that narrows a list of buttons below it; Enter picks when one is left.
 *
 * @param <T> what is picked
 */
final class PickList<T> extends Composite<Div> {
    private static final int PAUSE = 150;

    private final String id;
    private final Finder<T> finder;
    private final Function<T, Line> text;
    private final IntFunction<String> count;
    private final Consumer<T> picked;
    private final Input field = new Input();
    private final Paragraph found = new Paragraph();
    private final Div groups = new Div();
    private List<T> shown = List.of();

    /** Finds what fits the words; the groups have headings, which may be blank. */
    interface Finder<T> {
        Map<String, List<T>> find(String words);
    }

    /** A button's text and a smaller remark under it, either in its own language. */
    record Line(String text, String remark) {}

    PickList(
            String id,
            String label,
            Finder<T> finder,
            Function<T, Line> text,
            IntFunction<String> count,
            Consumer<T> picked) {
        this.id = id;
        this.finder = finder;
        this.text = text;
        this.count = count;
        this.picked = picked;
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(id);
        field.setId(id);
        field.addClassName("fact-input");
        field.getElement().setAttribute("autocomplete", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search(change.getValue());
            }
        });
        field.getElement()
                .addEventListener("keydown", _ -> enter())
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
        found.addClassName("rule-found");
        found.getElement().setAttribute("role", "status");
        groups.addClassName("rule-picks");
        getContent().addClassName("rule-picklist");
        getContent().add(caption, field, found, groups);
        search("");
    }

    private void enter() {
        search(field.getValue());
        if (shown.size() == 1) {
            picked.accept(shown.getFirst());
        }
    }

    private void search(String words) {
        Map<String, List<T>> hits = new LinkedHashMap<>(finder.find(words.strip()));
        hits.values().removeIf(List::isEmpty);
        groups.removeAll();
        List<T> all = new ArrayList<>();
        hits.forEach((heading, items) -> {
            show(heading, items, all.size());
            all.addAll(items);
        });
        shown = all;
        found.setText(count.apply(all.size()));
    }

    private void show(String heading, List<T> items, int number) {
        UnorderedList list = new UnorderedList();
        if (!heading.isBlank()) {
            Paragraph title = new Paragraph(heading);
            title.setId(id + "-ryhma-" + number);
            title.addClassName("rule-pick-heading");
            list.getElement().setAttribute("aria-labelledby", id + "-ryhma-" + number);
            groups.add(title);
        }
        items.forEach(item -> list.add(new ListItem(button(item))));
        groups.add(list);
    }

    private NativeButton button(T item) {
        Line line = text.apply(item);
        NativeButton button = new NativeButton("", _ -> picked.accept(item));
        button.addClassName("rule-pick");
        button.add(new Span(line.text()));
        if (!line.remark().isBlank()) {
            Span remark = new Span(line.remark());
            remark.addClassName("rule-pick-remark");
            button.add(remark);
        }
        return button;
    }

    void focus() {
        field.focus();
    }
}
