package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** A list of things in order: each can be filled, moved by a place, and taken away; every act is a button. */
class ListField extends FieldSet implements Shown {

    /**
     * How the list speaks of its items.
     *
     * @param item the translation key of an item's name with its number as {0}
     * @param add the translation key of the button that adds one
     * @param most the most items
     */
    record Words(String item, String add, int most) {}

    private final FormContext context;
    private final Scope scope;
    private final String place;
    private final Words words;
    private final BiFunction<FormContext, Scope, List<Component>> fields;
    private final OrderedList list = new OrderedList();
    private final NativeButton add;
    private final List<FormContext> items = new ArrayList<>();
    private final List<Div> acts = new ArrayList<>();
    private ArrayNode shown = JsonNodeFactory.instance.arrayNode();

    ListField(
            FormContext context,
            Scope scope,
            String place,
            String label,
            Words words,
            BiFunction<FormContext, Scope, List<Component>> fields) {
        this(context, scope, place, label, words, fields, null);
    }

    /** A list whose items come from elsewhere, by a button that stands elsewhere. */
    ListField(
            FormContext context,
            Scope scope,
            String place,
            String label,
            Words words,
            BiFunction<FormContext, Scope, List<Component>> fields,
            @Nullable NativeButton source) {
        super(label);
        this.context = context;
        this.scope = scope;
        this.place = place;
        this.words = words;
        this.fields = fields;
        addClassName("editor-list");
        add = source == null
                ? button(context.text(words.add()), () -> append(JsonNodeFactory.instance.objectNode()))
                : source;
        add(list);
        if (source == null) {
            Div below = new Div(add);
            below.addClassName("editor-acts");
            add(below);
        }
        shown = now();
        paint();
    }

    private ArrayNode now() {
        return scope.at(place) instanceof ArrayNode array ? array : JsonNodeFactory.instance.arrayNode();
    }

    /** Items come and go at the end: the fields before it stay, with the keyboard and what is being typed in them. */
    @Override
    public void refresh() {
        shown = now();
        boolean sameSize = items.size() == shown.size();
        while (items.size() > shown.size()) {
            items.removeLast();
            acts.removeLast();
            list.remove(list.getComponentAt(items.size()));
        }
        items.forEach(FormContext::refresh);
        while (items.size() < shown.size()) {
            list.add(item(items.size()));
        }
        if (!sameSize) {
            IntStream.range(0, items.size()).forEach(this::showActs);
            add.setEnabled(shown.size() < words.most());
        }
    }

    private void paint() {
        list.removeAll();
        items.clear();
        acts.clear();
        for (int i = 0; i < shown.size(); i++) {
            list.add(item(i));
        }
        add.setEnabled(shown.size() < words.most());
    }

    private ListItem item(int index) {
        FormContext inside = context.inside();
        items.add(inside);
        String name = context.text(words.item(), index + 1);
        FieldSet body = new FieldSet(name);
        fields.apply(inside, new Item(index)).forEach(body::add);
        Div buttons = new Div();
        buttons.addClassName("editor-acts");
        acts.add(buttons);
        showActs(index);
        body.add(buttons);
        return new ListItem(body);
    }

    private void showActs(int index) {
        String name = context.text(words.item(), index + 1);
        Div buttons = acts.get(index);
        buttons.removeAll();
        if (index > 0) {
            buttons.add(button(context.text("publishing.editor.up", name), () -> move(index, i -> i - 1)));
        }
        if (index < shown.size() - 1) {
            buttons.add(button(context.text("publishing.editor.down", name), () -> move(index, i -> i + 1)));
        }
        buttons.add(button(context.text("publishing.editor.remove", name), () -> removeItem(index)));
    }

    private static NativeButton button(String text, Runnable act) {
        NativeButton button = new NativeButton(text, _ -> act.run());
        button.addClassNames("ht-button", "small");
        return button;
    }

    /** The items before it stay as they are, and so does what is being typed in them at this moment. */
    void append(ObjectNode item) {
        ArrayNode next = now();
        next.add(item);
        store(next);
        refresh();
        list.getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector(':scope > li:last-child :is(input, textarea, select)')?.focus())");
    }

    private void move(int index, IntUnaryOperator to) {
        ArrayNode next = now();
        JsonNode moved = next.remove(index);
        next.insert(to.applyAsInt(index), moved);
        store(next);
        paint();
        focus(to.applyAsInt(index));
    }

    private void removeItem(int index) {
        ArrayNode next = now();
        next.remove(index);
        store(next);
        paint();
        if (next.isEmpty()) {
            add.focus();
        } else {
            focus(Math.min(index, next.size() - 1));
        }
    }

    private void focus(int index) {
        list.getElement()
                .executeJs(
                        "requestAnimationFrame(() => this.querySelector(':scope > li:nth-child(' + $0 + ') :is(input, textarea, select)')?.focus())",
                        index + 1);
    }

    private void store(ArrayNode next) {
        shown = next;
        scope.edit(place, next.isEmpty() ? null : next);
    }

    /** One item as its fields see it; the list is stored as a whole. */
    private final class Item implements Scope {
        private final int index;

        Item(int index) {
            this.index = index;
        }

        @Override
        public @Nullable JsonNode at(String inside) {
            JsonNode node = now().get(index);
            for (String name : inside.isEmpty() ? new String[0] : inside.split("\\.")) {
                node = node == null ? null : node.get(name);
            }
            return node == null || node.isNull() ? null : node;
        }

        @Override
        public void edit(String inside, @Nullable JsonNode seen, @Nullable JsonNode value) {
            ArrayNode before = Objects.equals(seen, at(inside)) ? now() : with(inside, seen);
            ArrayNode next = with(inside, value);
            shown = next;
            scope.edit(place, before, next);
        }

        private ArrayNode with(String inside, @Nullable JsonNode value) {
            ArrayNode items = now();
            if (inside.isEmpty()) {
                items.set(index, value == null ? JsonNodeFactory.instance.objectNode() : value);
            } else if (items.get(index) instanceof ObjectNode object) {
                put(object, inside, value);
            }
            return items;
        }

        private static void put(ObjectNode object, String inside, @Nullable JsonNode value) {
            int dot = inside.indexOf('.');
            if (dot < 0) {
                if (value == null) {
                    object.remove(inside);
                } else {
                    object.set(inside, value);
                }
                return;
            }
            String name = inside.substring(0, dot);
            ObjectNode child = object.get(name) instanceof ObjectNode existing ? existing : object.putObject(name);
            put(child, inside.substring(dot + 1), value);
            if (child.isEmpty()) {
                object.remove(name);
            }
        }

        @Override
        public boolean isOlder(String inside) {
            return scope.isOlder(place + "." + index + (inside.isEmpty() ? "" : "." + inside));
        }

        @Override
        public String id() {
            return scope.id() + place.replace('.', '-') + "-" + index + "-";
        }
    }
}
