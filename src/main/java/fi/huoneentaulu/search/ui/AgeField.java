package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** The client's age in years; what is no age is told beside the field and kept in it. */
class AgeField extends Composite<Div> {
    private static final int PAUSE = 400;
    private static final String FIELD = "ika";

    private final Input field = new Input();
    private final Span error = new Span();

    AgeField(Consumer<Optional<BigDecimal>> onChange) {
        NativeLabel label = new NativeLabel(getTranslation("search.filter.age"));
        label.setFor(field);
        field.setId(FIELD);
        field.setPlaceholder(getTranslation("search.filter.age"));
        field.getElement().setAttribute("inputmode", "decimal").setAttribute("autocomplete", "off");
        field.setValueChangeMode(ValueChangeMode.LAZY);
        field.setValueChangeTimeout(PAUSE);
        error.setId(FIELD + "-virhe");
        error.addClassName("search-error");
        error.getElement().setAttribute("role", "alert");
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                Optional<BigDecimal> years = SearchPart.number(change.getValue());
                boolean wrong = years.isEmpty() && !change.getValue().isBlank();
                tell(wrong);
                if (!wrong) {
                    onChange.accept(years);
                }
            }
        });
        getContent().addClassName("search-age");
        getContent().add(label, field, error);
    }

    private void tell(boolean wrong) {
        error.setText(wrong ? getTranslation("search.filter.age.wrong") : "");
        field.getElement().setAttribute("aria-invalid", Boolean.toString(wrong));
        if (wrong) {
            field.getElement().setAttribute("aria-describedby", FIELD + "-virhe");
        } else {
            field.getElement().removeAttribute("aria-describedby");
        }
    }

    void show(@Nullable BigDecimal years) {
        boolean same = SearchPart.number(field.getValue()).equals(Optional.ofNullable(years));
        if (!same) {
            field.setValue(years == null ? "" : years.toPlainString().replace('.', ','));
        }
        getContent().setClassName("on", years != null);
    }
}
