package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Fields that most services do without; shut, it says which of them are filled. */
class FormFold extends NativeDetails {
    private final ServiceFormFields fields;
    private final Map<String, String> labels;
    private final Span filled = new Span();

    /** A fold of fields, with the label of each in the order in which they are told. */
    FormFold(ServiceFormFields fields, Component heading, Map<String, String> labels, List<Component> parts) {
        this.fields = fields;
        this.labels = labels;
        filled.addClassName("keeper-hint");
        Span line = new Span(heading, filled);
        line.addClassName("tray-form-fold-line");
        setSummary(line);
        Div body = new Div();
        body.addClassName("tray-form-parts");
        parts.forEach(body::add);
        setContent(body);
        addClassName("tray-form-fold");
        tell();
    }

    /** Says anew what is filled. */
    final void tell() {
        String told = labels.entrySet().stream()
                .filter(each -> fields.isFilled(each.getKey()))
                .map(each -> fields.words().say(each.getValue()))
                .distinct()
                .collect(Collectors.joining(", "));
        filled.setText(told.isEmpty() ? fields.words().say("directory.form.fold.empty") : told);
    }

    /** Opens where something inside is refused. */
    void openFor(FormField field) {
        if (isAncestorOf(field)) {
            setOpen(true);
        }
    }

    private boolean isAncestorOf(Component field) {
        return field.getParent()
                .map(parent -> parent == this || isAncestorOf(parent))
                .orElse(false);
    }
}
