package guardfixtures.routes.card;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;

/** Breaks a rule: a page outside its module’s ui, open to all and without a word on who may open it. */
@Route("plaque")
public class PlaqueView extends Div {}
