package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.ComponentEvent;
import com.vaadin.flow.component.UI;

/** The reader changed the unit's wall in this window; whoever shows the wall paints it anew. */
public class WallChangedEvent extends ComponentEvent<UI> {

    /**
     * A change.
     *
     * @param ui the window
     */
    public WallChangedEvent(UI ui) {
        super(ui, false);
    }
}
