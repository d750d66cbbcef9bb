package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DebouncePhase;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** A label with the browser's own field of several lines. */
public class TextLines extends Div {
    private static final int PAUSE = 400;

    private final Field field = new Field();

    /**
     * An empty field.
     *
     * @param id the field's id, unique on its page
     * @param label the label
     * @param rows how many rows are shown
     */
    public TextLines(String id, String label, int rows) {
        Element caption = new Element("label").setText(label).setAttribute("for", id);
        field.setId(id);
        field.getElement().setAttribute("rows", Integer.toString(rows)).setAttribute("class", "ht-input");
        addClassName("ht-select");
        getElement().appendChild(caption, field.getElement());
    }

    /**
     * Tells of each pause in typing.
     *
     * @param listener hears of it
     * @return this
     */
    public TextLines onTyped(Runnable listener) {
        field.getElement()
                .addEventListener("input", _ -> listener.run())
                .synchronizeProperty("value")
                .debounce(PAUSE, DebouncePhase.TRAILING);
        return this;
    }

    /**
     * Says in which language the field is written.
     *
     * @param tag a language tag
     * @return this
     */
    public TextLines language(String tag) {
        field.getElement().setAttribute("lang", tag).setAttribute("spellcheck", "true");
        return this;
    }

    /**
     * What is written in the field.
     *
     * @return the text without spaces around it
     */
    public String text() {
        return field.getValue().strip();
    }

    /**
     * What is written in the field, line by line.
     *
     * @return the lines that say something, without spaces around them
     */
    public List<String> lines() {
        return field.getValue()
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /**
     * Shows a text.
     *
     * @param text the text
     * @return this
     */
    public TextLines show(String text) {
        field.setValue(text);
        return this;
    }

    /** Puts the keyboard into the field. */
    public void focusField() {
        field.getElement().callJsFunction("focus");
    }

    /** The field itself. */
    @Tag("textarea")
    private static final class Field extends AbstractSinglePropertyField<Field, String> {
        Field() {
            super("value", "", false);
            setSynchronizedEvent("change");
        }
    }
}
