package guardfixtures.frontend.card.ui;

import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.Div;

/** Breaks a rule: asks for a front-end build. */
@JsModule("./plaque.js")
class PlaqueBox extends Div {}
