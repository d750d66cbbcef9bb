package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.huoneentaulu.base.ui.Pictogram;
import java.util.function.Consumer;

/** The search field: it answers after each pause in typing, and at once on Enter. */
@StyleSheet("context://styles/search.css")
@JavaScript("context://js/search.js")
public class SearchBox extends Composite<Div> {
    private static final int PAUSE = 150;
    private static final String FIELD = "haku";

    private final Input field = new Input();

    /**
     * A search field.
     *
     * @param label what to write into it, in words
     * @param onPause gets the words after each pause
     * @param onEnter gets the words on Enter
     */
    public SearchBox(String label, Consumer<String> onPause, Consumer<String> onEnter) {
        NativeLabel name = new NativeLabel(label);
        name.setFor(field);
        name.addClassName("ht-visually-hidden");
        field.setId(FIELD);
        field.setType("search");
        field.setPlaceholder(label);
        field.getElement()
                .setAttribute("autocomplete", "off")
                .setAttribute("spellcheck", "false")
                .setAttribute("maxlength", "300")
                .setAttribute("enterkeyhint", "search");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                onPause.accept(change.getValue());
            }
        });
        field.getElement()
                .addEventListener("keydown", _ -> onEnter.accept(field.getValue()))
                .setFilter("event.key === 'Enter'")
                .synchronizeProperty("value");
        Span key = new Span("/");
        key.addClassName("search-key");
        key.getElement().setAttribute("aria-hidden", "true");
        getContent().addClassName("search-box");
        getContent().getElement().setAttribute("data-search", true).setAttribute("role", "search");
        getContent().add(new Pictogram("search"), name, field, key);
    }

    /**
     * Shows words without searching for them.
     *
     * @param words the words
     */
    public void show(String words) {
        field.setValue(words);
    }

    /** Moves the keyboard into the field. */
    public void focus() {
        field.getElement().executeJs("requestAnimationFrame(() => this.focus({preventScroll: true}))");
    }
}
