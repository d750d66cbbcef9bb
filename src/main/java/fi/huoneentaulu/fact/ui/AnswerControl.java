package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Component;
import fi.huoneentaulu.eligibility.FactValue;
import org.jspecify.annotations.Nullable;

/** The part of a question that takes the answer. */
sealed interface AnswerControl permits OptionButtons, TypedAnswer {

    /** What stands on the page. */
    Component component();

    /** Shows an answer without telling anyone. */
    void show(@Nullable FactValue value);

    /** Whether something stands here that is no answer, and the user has been told so. */
    default boolean refused() {
        return false;
    }

    /** Moves the keyboard here. */
    void focus();

    /** Gets what the user has answered. */
    interface Listener {
        void answered(@Nullable FactValue value);
    }
}
