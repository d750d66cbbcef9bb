package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.dom.Element;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A group of the browser's own check boxes under one heading.
 *
 * @param <T> what is chosen
 */
public class Checks<T> extends FieldSet {
    private final Map<T, Box> boxes = new LinkedHashMap<>();

    /**
     * A group without any chosen.
     *
     * @param id the beginning of the boxes' ids, unique on the page
     * @param label the heading
     * @param items what can be chosen
     * @param text the text of an item
     */
    public Checks(String id, String label, List<T> items, Function<T, String> text) {
        super(label);
        addClassName("ht-checks");
        for (T item : items) {
            Box box = new Box();
            String boxId = id + "-" + boxes.size();
            box.getElement().setAttribute("id", boxId).setAttribute("type", "checkbox");
            Element caption = new Element("label").setAttribute("for", boxId).setText(text.apply(item));
            Element line = new Element("div");
            line.appendChild(box.getElement(), caption);
            getElement().appendChild(line);
            boxes.put(item, box);
        }
    }

    /**
     * Chooses.
     *
     * @param items what is chosen; nothing else is
     * @return this
     */
    public Checks<T> choose(Set<T> items) {
        boxes.forEach((item, box) -> box.check(items.contains(item)));
        return this;
    }

    /**
     * Tells when the user has changed the choice.
     *
     * @param listener gets what is chosen now
     * @return this
     */
    public Checks<T> onChange(Consumer<Set<T>> listener) {
        boxes.values().forEach(box -> box.onChange(() -> listener.accept(chosen())));
        return this;
    }

    /**
     * What is chosen.
     *
     * @return the items in their order
     */
    public Set<T> chosen() {
        Set<T> chosen = new LinkedHashSet<>();
        boxes.forEach((item, box) -> {
            if (box.checked()) {
                chosen.add(item);
            }
        });
        return chosen;
    }

    /**
     * Tells when the user has checked or cleared a box.
     *
     * @param listener gets what is chosen now
     * @return this
     */
    public Checks<T> onChoice(Consumer<Set<T>> listener) {
        boxes.values()
                .forEach(box -> box.getElement()
                        .addEventListener("change", _ -> listener.accept(chosen()))
                        .synchronizeProperty("checked"));
        return this;
    }

    /**
     * Tells the items in other words, such as with the number of hits behind each.
     *
     * @param text the text of an item
     */
    public void relabel(Function<T, String> text) {
        boxes.forEach((item, box) -> box.caption(text.apply(item)));
    }

    /** Moves the keyboard to the first box. */
    public void focusFirst() {
        boxes.values().stream().findFirst().ifPresent(box -> box.getElement().callJsFunction("focus"));
    }

    /** One box. */
    @Tag("input")
    private static final class Box extends Component {
        void caption(String text) {
            getElement().getParent().getChild(1).setText(text);
        }

        Box() {
            getElement().addPropertyChangeListener("checked", "change", _ -> {});
        }

        void onChange(Runnable listener) {
            getElement().addEventListener("change", _ -> listener.run()).synchronizeProperty("checked");
        }

        void check(boolean checked) {
            getElement().setProperty("checked", checked);
        }

        boolean checked() {
            return getElement().getProperty("checked", false);
        }
    }
}
