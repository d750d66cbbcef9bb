package guardfixtures.commercial.card.ui;

import com.vaadin.collaborationengine.CollaborationEngine;

/** Breaks a rule: a part that costs. */
class Together {
    private CollaborationEngine engine;
}
