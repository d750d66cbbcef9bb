package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A label with the browser's own drop-down list: quick on a phone, known to every screen reader.
 *
 * @param <T> what is chosen
 */
public class NativeSelect<T> extends Div {
    private static final AtomicInteger NUMBERS = new AtomicInteger();

    private final Choice choice = new Choice();
    private final List<T> items;

    /**
     * A list with a first line for "nothing chosen".
     *
     * @param label the label
     * @param none the text of the first line, or null when something is always chosen
     * @param items what can be chosen
     * @param text the text of an item
     */
    public NativeSelect(String label, @Nullable String none, List<T> items, Function<T, String> text) {
        this.items = List.copyOf(items);
        String id = "valinta-" + NUMBERS.incrementAndGet();
        Element caption = new Element("label").setText(label).setAttribute("for", id);
        choice.getElement().setAttribute("id", id);
        if (none != null) {
            choice.option("", none);
        }
        for (int i = 0; i < this.items.size(); i++) {
            choice.option(Integer.toString(i), text.apply(this.items.get(i)));
        }
        addClassName("ht-select");
        getElement().appendChild(caption, choice.getElement());
    }

    /**
     * Chooses without telling anyone.
     *
     * @param item an item, or null for none
     * @return this
     */
    public NativeSelect<T> choose(@Nullable T item) {
        int index = item == null ? -1 : items.indexOf(item);
        choice.choose(index < 0 ? "" : Integer.toString(index));
        return this;
    }

    /**
     * Tells the items in other words, such as with the number of hits behind each.
     *
     * @param text the text of an item
     */
    public void relabel(Function<T, String> text) {
        choice.relabel(value -> text.apply(items.get(Integer.parseInt(value))));
    }

    /**
     * What is chosen.
     *
     * @return the item, or empty for none
     */
    public Optional<T> chosen() {
        String value = choice.value();
        return value.isEmpty() ? Optional.empty() : Optional.of(items.get(Integer.parseInt(value)));
    }

    /**
     * Tells when the user has chosen.
     *
     * @param listener gets the item, empty for none
     * @return this
     */
    public NativeSelect<T> onChoice(Consumer<Optional<T>> listener) {
        choice.getElement()
                .addEventListener("change", _ -> listener.accept(chosen()))
                .synchronizeProperty("value");
        return this;
    }

    /** Moves the keyboard to the list. */
    public void focus() {
        choice.getElement().callJsFunction("focus");
    }

    /** The list itself. */
    @Tag("select")
    private static final class Choice extends Component {
        Choice() {
            getElement().addPropertyChangeListener("value", "change", _ -> {});
        }

        void option(String value, String text) {
            getElement()
                    .appendChild(
                            new Element("option").setAttribute("value", value).setText(text));
        }

        void relabel(Function<String, String> text) {
            getElement().getChildren().forEach(option -> {
                String value = option.getAttribute("value");
                if (value != null && !value.isEmpty()) {
                    option.setText(text.apply(value));
                }
            });
        }

        void choose(String value) {
            getElement().setProperty("value", value);
            getElement().getChildren().forEach(option -> {
                boolean chosen = Objects.equals(option.getAttribute("value"), value);
                option.setAttribute("selected", chosen);
            });
        }

        String value() {
            String value = getElement().getProperty("value", "");
            return value == null ? "" : value;
        }
    }
}
