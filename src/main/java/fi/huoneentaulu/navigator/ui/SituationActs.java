package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;

/** What can be done with the whole answer: copy it, print it, begin anew. */
class SituationActs extends Composite<Div> {
    private final NativeButton copy = button("copy", "navigator.copy");

    SituationActs(Runnable onClear) {
        copy.getElement().setAttribute("data-copied", getTranslation("navigator.copied"));
        NativeButton print = button("print", "navigator.print");
        print.getElement().setAttribute("data-print", true).executeJs("this.onclick = () => window.print()");
        NativeButton clear = button("close", "navigator.clear");
        clear.addClickListener(_ -> onClear.run());
        getContent().addClassNames("nav-acts", "noprint");
        getContent().add(copy, print, clear);
    }

    private NativeButton button(String pictogram, String key) {
        NativeButton button = new NativeButton();
        button.add(new Pictogram(pictogram), new Span(getTranslation(key)));
        button.addClassNames("ht-button");
        return button;
    }

    void show(String summary) {
        copy.getElement().setAttribute("data-copy", summary);
    }
}
