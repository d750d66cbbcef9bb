package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.eligibility.FactValue;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Answers to press, one of which stays down. Buttons rather than radios: walking over radios with the arrow keys would
 * answer on the way.
 */
final class OptionButtons implements AnswerControl {
    private static final String PRESSED = "aria-pressed";

    private final Div row = new Div();
    private final List<Option> options = new ArrayList<>();
    private final Listener listener;

    private record Option(NativeButton button, @Nullable FactValue value) {}

    OptionButtons(Listener listener) {
        this.listener = listener;
        row.addClassName("fact-options");
    }

    NativeButton add(String text, @Nullable FactValue value) {
        NativeButton button = new NativeButton(text);
        button.getElement().setAttribute("type", "button").setAttribute(PRESSED, "false");
        button.addClassName(value == null ? "fact-unknown" : "fact-option");
        Option option = new Option(button, value);
        button.addClickListener(_ -> {
            press(option);
            listener.answered(value);
        });
        options.add(option);
        row.add(button);
        return button;
    }

    private void press(@Nullable Option pressed) {
        options.forEach(each ->
                each.button().getElement().setAttribute(PRESSED, Boolean.toString(Objects.equals(each, pressed))));
    }

    @Override
    public Div component() {
        return row;
    }

    /** An unanswered question has nothing pressed; "not known" is pressed only by hand. */
    @Override
    public void show(@Nullable FactValue value) {
        press(options.stream()
                .filter(each -> value != null && value.equals(each.value()))
                .findFirst()
                .orElse(null));
    }

    @Override
    public void focus() {
        options.getFirst().button().focus();
    }
}
