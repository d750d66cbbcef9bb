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
import java.util.List;
import java.util.function.Consumer;

/** The search field: it answers after each pause in typing, and at once on Enter; below it, how the words may go on. */
@StyleSheet("context://styles/search.css")
@JavaScript("context://js/search.js")
public class SearchBox extends Composite<Div> {
    private static final int PAUSE = 150;
    private static final String FIELD = "haku";

    private final Input field = new Input();
    private final CompletionLine completions = new CompletionLine(this::take);
    private final Consumer<String> onEnter;

    /**
     * A search field.
     *
     * @param label what to write into it, in words
     * @param onPause gets the words after each pause
     * @param onEnter gets the words on Enter and when a completion is taken
     */
    public SearchBox(String label, Consumer<String> onPause, Consumer<String> onEnter) {
        this.onEnter = onEnter;
        NativeLabel name = new NativeLabel(label);
        name.setFor(field);
        name.addClassName("ht-visually-hidden");
        prepareField(label, onPause);
        Span key = new Span("/");
        key.addClassName("search-key");
        key.getElement().setAttribute("aria-hidden", "true");
        Div box = new Div(new Pictogram("search"), name, field, key);
        box.addClassName("search-box");
        getContent().addClassName("search-field");
        getContent().getElement().setAttribute("data-search", true).setAttribute("role", "search");
        getContent().add(box, completions);
    }

    private void prepareField(String label, Consumer<String> onPause) {
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
    }

    private void take(String completion) {
        show(completion);
        focus();
        onEnter.accept(completion);
    }

    /**
     * Shows words without searching for them.
     *
     * @param words the words
     */
    public void show(String words) {
        field.setValue(words);
    }

    /**
     * Offers ways in which the words may go on; the keyboard stays in the field.
     *
     * @param words the words that they complete
     * @param offered the completions, likeliest first
     */
    public void offer(String words, List<String> offered) {
        if (completions.show(words, offered)) {
            field.getElement().setAttribute("aria-describedby", CompletionLine.HINT);
        } else {
            field.getElement().removeAttribute("aria-describedby");
        }
    }

    /** Moves the keyboard into the field. */
    public void focus() {
        field.getElement().executeJs("requestAnimationFrame(() => this.focus({preventScroll: true}))");
    }
}
