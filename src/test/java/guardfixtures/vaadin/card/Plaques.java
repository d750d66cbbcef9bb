package guardfixtures.vaadin.card;

import com.vaadin.flow.component.html.Div;

/** Breaks a rule: a service that shows things. */
class Plaques {
    private final Div shown = new Div();
}
