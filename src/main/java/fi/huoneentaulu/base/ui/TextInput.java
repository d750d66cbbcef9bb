package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.data.value.ValueChangeMode;

/** A label with the browser's own text field; what is typed stays there whatever is wrong with it. */
public class TextInput extends Div {
    private final Input field = new Input();

    /**
     * An empty field.
     *
     * @param id the field's id, unique on its page
     * @param label the label
     */
    public TextInput(String id, String label) {
        NativeLabel caption = new NativeLabel(label);
        caption.setFor(field);
        field.setId(id);
        field.addClassName("ht-input");
        field.setValueChangeMode(ValueChangeMode.ON_CHANGE);
        addClassName("ht-select");
        add(caption, field);
    }

    /**
     * The field itself, for attributes and listeners.
     *
     * @return the field
     */
    public Input field() {
        return field;
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
     * Shows a text.
     *
     * @param text the text
     * @return this
     */
    public TextInput show(String text) {
        field.setValue(text);
        return this;
    }
}
