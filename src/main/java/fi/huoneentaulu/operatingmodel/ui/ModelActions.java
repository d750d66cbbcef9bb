package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.operatingmodel.ModelLinks;

/** What a reader can do with a model. */
class ModelActions extends Composite<Div> {

    ModelActions(ModelPages pages, String code, AdoptionPanel adoption) {
        getContent().addClassNames("model-actions", "noprint");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("operatingmodel.action.label"));
        Anchor compare = new Anchor(ModelLinks.comparison(code).substring(1));
        compare.add(new Pictogram("compare"), new Span(getTranslation("operatingmodel.action.compare")));
        compare.addClassName("ht-button");
        NativeButton print = button("print", "print");
        print.getElement().setAttribute("data-print", true).executeJs("this.onclick = () => window.print()");
        NativeButton link = button("link", "copy");
        link.getElement()
                .setAttribute("data-copy-url", ModelLinks.path(code).substring(1))
                .setAttribute("data-copied", getTranslation("operatingmodel.action.copied"));
        if (pages.writes()) {
            NativeButton adopt = button("adopt", "local");
            adopt.addClassName("primary");
            adopt.addClickListener(_ -> adoption.open());
            getContent().add(adopt);
        }
        pages.keeping(code).ifPresent(getContent()::add);
        getContent().add(compare, print, link);
    }

    private NativeButton button(String key, String pictogram) {
        NativeButton button = new NativeButton();
        button.add(new Pictogram(pictogram), new Span(getTranslation("operatingmodel.action." + key)));
        button.addClassName("ht-button");
        return button;
    }
}
