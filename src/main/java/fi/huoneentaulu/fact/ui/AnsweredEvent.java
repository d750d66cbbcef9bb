package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.ComponentEvent;
import fi.huoneentaulu.eligibility.FactValue;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question has been answered, or its answer taken back. */
public class AnsweredEvent extends ComponentEvent<FactQuestion> {
    private final transient @Nullable FactValue value;

    AnsweredEvent(FactQuestion source, boolean fromClient, @Nullable FactValue value) {
        super(source, fromClient);
        this.value = value;
    }

    /**
     * The fact that was asked.
     *
     * @return its key
     */
    public String fact() {
        return getSource().fact().key();
    }

    /**
     * The answer.
     *
     * @return the answer, or empty for "not known" and for an emptied field
     */
    public Optional<FactValue> value() {
        return Optional.ofNullable(value);
    }
}
