package fi.huoneentaulu.desk.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.desk.CardCodes;
import java.util.function.BiConsumer;

/** Begins a card: its title, and the code that the title suggests. */
class NewCard extends Composite<NativeDetails> {
    private final TextInput title = new TextInput("uuden-otsikko", getTranslation("desk.new.name"));
    private final TextInput code = new TextInput("uuden-tunnus", getTranslation("desk.new.code"));
    private String suggested = "";

    /** A closed form; the consumer gets the code and the title of a card to begin. */
    NewCard(BiConsumer<String, String> begin) {
        Span summary = new Span(getTranslation("desk.new.title"));
        getContent().setSummary(summary);
        summary.addClassNames("ht-button", "primary");
        title.field().setValueChangeMode(ValueChangeMode.LAZY);
        title.field().getElement().setAttribute("maxlength", "60").setAttribute("autocomplete", "off");
        title.field().addValueChangeListener(_ -> suggest());
        code.field().getElement().setAttribute("maxlength", "80").setAttribute("autocomplete", "off");
        NativeButton start =
                new NativeButton(getTranslation("desk.new.begin"), _ -> begin.accept(code.text(), title.text()));
        start.addClassNames("ht-button", "primary");
        Paragraph hint = new Paragraph(getTranslation("desk.new.hint"));
        hint.addClassName("keeper-hint");
        Div fields = new Div(title, code, start);
        fields.addClassName("keeper-row");
        getContent().addClassName("keeper-new");
        getContent().setContent(new Div(hint, fields));
    }

    /** Opens with a title from elsewhere, such as the words that nobody found. */
    void propose(String words) {
        title.show(words);
        suggest();
        getContent().setOpen(true);
    }

    /** A code that the user has written stays. */
    private void suggest() {
        if (code.text().equals(suggested)) {
            suggested = CardCodes.suggested(title.text());
            code.show(suggested);
        }
    }
}
