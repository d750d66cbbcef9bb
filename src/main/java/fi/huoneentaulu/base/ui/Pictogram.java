package fi.huoneentaulu.base.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;

/** A small drawing from {@code frontend/pictograms}, painted in the colour of the text beside it; it says nothing alone. */
@Tag("span")
public class Pictogram extends Component {

    /**
     * A pictogram.
     *
     * @param name the file's name without its ending, such as {@code search}
     */
    public Pictogram(String name) {
        getElement().setAttribute("class", "ht-pictogram").setAttribute("aria-hidden", "true");
        getElement().getStyle().set("--pictogram", "url('../pictograms/" + name + ".svg')");
    }
}
