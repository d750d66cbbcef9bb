package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.Objects;
import java.util.function.Consumer;

/** A labelled field of the browser's own that tells what is typed after each pause and when it is left. */
public class TypingField extends Div {
    private static final int PAUSE = 600;

    private final Component field;
    private final Span note = new Span();
    private String shown = "";

    private TypingField(Component field, String id, String label) {
        this.field = field;
        Element caption = new Element("label").setText(label).setAttribute("for", id);
        field.getElement().setAttribute("id", id).setAttribute("class", "ht-input");
        note.setId(id + "-huomautus");
        note.addClassName("editor-note");
        addClassName("ht-select");
        getElement().appendChild(caption, field.getElement());
        add(note);
        field.getElement().setAttribute("aria-describedby", id + "-huomautus");
        field.getElement().addPropertyChangeListener("value", "change", _ -> {});
    }

    /**
     * A field of one line.
     *
     * @param id its id, unique on the page
     * @param label its label
     * @return the field
     */
    public static TypingField line(String id, String label) {
        return new TypingField(new Line(), id, label);
    }

    /**
     * A field of several lines.
     *
     * @param id its id, unique on the page
     * @param label its label
     * @param rows how many rows are shown
     * @return the field
     */
    public static TypingField lines(String id, String label, int rows) {
        TypingField field = new TypingField(new Lines(), id, label);
        field.field.getElement().setAttribute("rows", Integer.toString(rows));
        return field;
    }

    TypingField onTyped(Consumer<String> listener) {
        Runnable told = () -> {
            String typed = text();
            if (!typed.equals(shown)) {
                shown = typed;
                listener.accept(typed);
            }
        };
        field.getElement()
                .addEventListener("input", _ -> told.run())
                .synchronizeProperty("value")
                .debounce(PAUSE, DebouncePhase.TRAILING);
        field.getElement().addEventListener("change", _ -> told.run()).synchronizeProperty("value");
        return this;
    }

    void show(String text) {
        if (!Objects.equals(shown, text)) {
            shown = text;
            field.getElement().setProperty("value", text);
        }
    }

    /**
     * What has been typed.
     *
     * @return the text as far as the browser has told it
     */
    public String text() {
        return Objects.requireNonNullElse(field.getElement().getProperty("value", ""), "");
    }

    TypingField language(String tag) {
        field.getElement().setAttribute("lang", tag).setAttribute("spellcheck", "true");
        return this;
    }

    void readOnly(boolean readOnly) {
        field.getElement().setAttribute("readonly", readOnly);
    }

    /** Says something under the field: how long the text is, or what is wrong with it. */
    void note(String text, boolean wrong) {
        note.setText(text);
        note.setClassName("editor-wrong", wrong);
        if (wrong) {
            field.getElement().setAttribute("aria-invalid", "true");
        } else {
            field.getElement().removeAttribute("aria-invalid");
        }
    }

    /** Moves the keyboard here. */
    public void focusField() {
        field.getElement().callJsFunction("focus");
    }

    /** One line. */
    @Tag("input")
    private static final class Line extends Component {}

    /** Several lines. */
    @Tag("textarea")
    private static final class Lines extends Component {}
}
