package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import org.jspecify.annotations.Nullable;

/** A labelled field of the browser's own that tells what is typed after each pause and when it is left. */
public class TypingField extends Div {
    private static final int PAUSE = 600;
    private static final String TYPED = "element.value";
    private static final String SHOW_UNLESS_TYPED = """
            if (this.value !== $0 && this.value !== $1) return false;
            this.value = $2;
            return true;""";

    /** Hears what is typed. */
    @FunctionalInterface
    interface Typed {
        void typed(String before, String now);
    }

    private final Component field;
    private final Span note = new Span();
    /** What its author has in front of the eyes, as far as the browser has told. */
    private String shown = "";

    /** What the browser has been asked to show and has not told about yet. */
    private @Nullable String asked;

    /** Whether the field has been given its first text, before it came to the page. */
    private boolean begun;

    private Typed typed = (_, _) -> {};

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
        field.getElement().addEventListener("change", this::hear).addEventData(TYPED);
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

    /** Tells what is typed, with what its author had in front of the eyes before. */
    TypingField onTyped(Typed listener) {
        typed = listener;
        field.getElement()
                .addEventListener("input", this::hear)
                .addEventData(TYPED)
                .debounce(PAUSE, DebouncePhase.TRAILING);
        return this;
    }

    private void hear(DomEvent event) {
        String before = shown;
        String now = event.getEventData().path(TYPED).asString("");
        if (!now.equals(before)) {
            shown = now;
            asked = null;
            typed.typed(before, now);
        }
    }

    /** Shows what the draft says, unless the author has typed something here that has not been sent yet. */
    void show(String text) {
        if (!begun) {
            begun = true;
            shown = text;
            field.getElement().setProperty("value", text);
        } else if (!text.equals(asked == null ? shown : asked)) {
            ask(text);
        }
    }

    private void ask(String text) {
        String last = asked == null ? shown : asked;
        asked = text;
        field.getElement().executeJs(SHOW_UNLESS_TYPED, shown, last, text).then(Boolean.class, done -> {
            if (done) {
                shown = text;
            }
            if (text.equals(asked)) {
                asked = null;
            }
        });
    }

    /**
     * What has been typed.
     *
     * @return the text as far as the browser has told it; what it has been asked to show counts as shown
     */
    public String text() {
        return asked == null ? shown : asked;
    }

    /** Takes no more than some characters, and no help from what the browser remembers. */
    TypingField limit(int most) {
        field.getElement().setAttribute("maxlength", Integer.toString(most)).setAttribute("autocomplete", "off");
        return this;
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
