package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;

/** A field of a form with how to fill it, what somebody else wrote there meanwhile, and why it is refused. */
class FormField extends Div {
    private final Element input;
    private final Paragraph hint = new Paragraph();
    private final Paragraph note = new Paragraph();
    private final Paragraph error = new Paragraph();

    FormField(String id, Component shown, Element input) {
        this.input = input;
        hint.setId(id + "-ohje");
        hint.addClassName("keeper-hint");
        note.setId(id + "-huomaa");
        note.addClassNames("tray-form-note", "tray-warning");
        error.setId(id + "-virhe");
        error.addClassName("tray-error");
        addClassName("tray-field");
        input.setAttribute("aria-describedby", id + "-ohje " + id + "-huomaa " + id + "-virhe");
        add(shown, hint, note, error);
    }

    Element input() {
        return input;
    }

    FormField hint(String text) {
        hint.setText(text);
        return this;
    }

    void tell(String text) {
        note.setText(text);
    }

    boolean noted() {
        return !note.getText().isEmpty();
    }

    boolean refused() {
        return !error.getText().isEmpty();
    }

    void refuse(String text) {
        error.setText(text);
        input.setAttribute("aria-invalid", Boolean.toString(!text.isEmpty()));
    }

    void focusInput() {
        input.callJsFunction("focus");
    }
}
