package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.TextInput;
import java.util.function.BiConsumer;

/** Begins a model: its title and its code. */
class NewModel extends Composite<NativeDetails> {

    /** A closed form; the consumer gets the code and the title of a model to begin. */
    NewModel(BiConsumer<String, String> begin) {
        TextInput title = new TextInput("uuden-otsikko", getTranslation("operatingmodel.desk.new.name"));
        TextInput code = new TextInput("uuden-tunnus", getTranslation("operatingmodel.desk.new.code"));
        title.field().getElement().setAttribute("maxlength", "90").setAttribute("autocomplete", "off");
        code.field().getElement().setAttribute("maxlength", "80").setAttribute("autocomplete", "off");
        NativeButton start = new NativeButton(
                getTranslation("operatingmodel.desk.new.begin"),
                _ -> begin.accept(code.text().strip(), title.text().strip()));
        start.addClassNames("ht-button", "primary");
        Paragraph hint = new Paragraph(getTranslation("operatingmodel.desk.new.hint"));
        hint.addClassName("keeper-hint");
        Div fields = new Div(title, code, start);
        fields.addClassName("keeper-row");
        Span summary = new Span(getTranslation("operatingmodel.desk.new.title"));
        getContent().setSummary(summary);
        summary.addClassNames("ht-button", "primary");
        getContent().addClassName("keeper-new");
        getContent().setContent(new Div(hint, fields));
    }
}
