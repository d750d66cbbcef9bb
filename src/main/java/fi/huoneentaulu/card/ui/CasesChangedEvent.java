package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.ComponentEvent;
import fi.huoneentaulu.card.TestCase;
import java.util.List;

/** The user has changed the test cases. */
public class CasesChangedEvent extends ComponentEvent<CaseEditor> {
    private final transient List<TestCase> value;

    CasesChangedEvent(CaseEditor source, List<TestCase> value) {
        super(source, true);
        this.value = value;
    }

    /**
     * The cases as they are now.
     *
     * @return all of them in order
     */
    public List<TestCase> value() {
        return value;
    }
}
