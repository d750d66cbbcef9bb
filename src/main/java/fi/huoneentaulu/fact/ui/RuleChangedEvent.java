package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.ComponentEvent;
import fi.huoneentaulu.eligibility.Eligibility;

/** The user has changed the criteria. */
public class RuleChangedEvent extends ComponentEvent<RuleEditor> {
    private final transient Eligibility value;
    private final boolean complete;

    RuleChangedEvent(RuleEditor source, Eligibility value, boolean complete) {
        super(source, true);
        this.value = value;
        this.complete = complete;
    }

    /**
     * The criteria as they are now.
     *
     * @return the criteria, without the parts that are still unfinished
     */
    public Eligibility value() {
        return value;
    }

    /**
     * Whether everything on the page is in the value.
     *
     * @return false while some part is unfinished, such as a group without criteria
     */
    public boolean complete() {
        return complete;
    }
}
