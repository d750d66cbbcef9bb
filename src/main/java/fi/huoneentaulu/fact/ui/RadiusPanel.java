package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.keeping.ChangeRadius.Kind;
import fi.huoneentaulu.base.keeping.ChangeRadius.Touched;
import java.util.List;

/** What a change touches, shown before it is made. */
class RadiusPanel extends Composite<Div> {

    RadiusPanel(List<Touched> touched, NativeButton... buttons) {
        H3 heading = new H3(getTranslation("fact.radius.title", touched.size()));
        heading.getElement().setAttribute("tabindex", "-1");
        getContent().addClassName("keeper-radius");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("fact.radius.title", touched.size()));
        getContent().add(heading, new Paragraph(getTranslation("fact.radius.lead")));
        for (Kind kind : Kind.values()) {
            List<Touched> some =
                    touched.stream().filter(each -> each.kind() == kind).toList();
            if (!some.isEmpty()) {
                UnorderedList list = new UnorderedList();
                some.forEach(each -> list.add(new ListItem(line(each))));
                Paragraph caption = new Paragraph(getTranslation("fact.radius." + kind, some.size()));
                getContent().add(caption, list);
            }
        }
        Div acts = new Div(buttons);
        acts.addClassName("keeper-acts");
        getContent().add(acts);
        heading.getElement().callJsFunction("focus");
    }

    private static Component line(Touched touched) {
        if (touched.link().isEmpty()) {
            return new Span(touched.title());
        }
        Anchor link = new Anchor(touched.link().substring(1), touched.title());
        link.setTarget("_blank");
        return link;
    }
}
