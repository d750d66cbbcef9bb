package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.eligibility.FactValue;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** An answer to type; an impossible one is told beside the field and answers nothing. */
final class TypedAnswer implements AnswerControl {
    private final Div all = new Div();
    private final Div entry = new Div();
    private final Input input = new Input();
    private final Paragraph error = new Paragraph();
    private final Function<FactValue, String> writer;

    /** What typing gave: an answer, or what is wrong with it. */
    record Parsed(Optional<FactValue> value, String problem) {
        static Parsed of(FactValue value) {
            return new Parsed(Optional.of(value), "");
        }

        static Parsed wrong(String problem) {
            return new Parsed(Optional.empty(), problem);
        }
    }

    /**
     * A field.
     *
     * @param id the id of the input, for its label
     * @param reader turns a text that is not blank into an answer
     * @param writer turns an answer into text
     */
    TypedAnswer(String id, Function<String, Parsed> reader, Function<FactValue, String> writer, Listener listener) {
        this.writer = writer;
        input.setId(id);
        input.addClassName("fact-input");
        input.getElement().setAttribute("autocomplete", "off");
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                take(change.getValue().strip(), reader, listener);
            }
        });
        error.setId(id + "-error");
        error.addClassName("fact-error");
        error.getElement().setAttribute("role", "alert");
        entry.addClassName("fact-entry");
        entry.add(input);
        all.add(entry, error);
    }

    Input input() {
        return input;
    }

    void unit(String text) {
        Span unit = new Span(text);
        unit.addClassName("fact-unit");
        entry.add(unit);
    }

    private void take(String text, Function<String, Parsed> reader, Listener listener) {
        Parsed parsed = text.isEmpty() ? new Parsed(Optional.empty(), "") : reader.apply(text);
        complain(parsed.problem());
        listener.answered(parsed.value().orElse(null));
    }

    private void complain(String problem) {
        error.setText(problem);
        if (problem.isEmpty()) {
            input.getElement().removeAttribute("aria-invalid").removeAttribute("aria-errormessage");
        } else {
            input.getElement()
                    .setAttribute("aria-invalid", "true")
                    .setAttribute("aria-errormessage", input.getId().orElse("") + "-error");
        }
    }

    @Override
    public Div component() {
        return all;
    }

    @Override
    public boolean refused() {
        return !error.getText().isEmpty();
    }

    @Override
    public void show(@Nullable FactValue value) {
        complain("");
        input.setValue(value == null ? "" : writer.apply(value));
    }

    @Override
    public void focus() {
        input.focus();
    }
}
