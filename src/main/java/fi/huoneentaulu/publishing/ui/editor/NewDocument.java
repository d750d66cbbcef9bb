package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.publishing.DocumentCodes;
import java.util.function.BiConsumer;

/**
 * Begins a document: its title, and the code that the title suggests. Its words are those that end with {@code title},
 * {@code name}, {@code begin} and {@code hint}.
 */
public class NewDocument extends Composite<NativeDetails> {
    private static final int CODE = 80;

    private final TextInput title;
    private final TypingField code;
    private String suggested = "";

    /**
     * A closed form.
     *
     * @param words the beginning of the keys of its words, with the dot
     * @param begin gets the code and the title of a document to begin
     */
    public NewDocument(String words, BiConsumer<String, String> begin) {
        title = new TextInput("uuden-otsikko", getTranslation(words + "name"));
        code = TypingField.line("uuden-tunnus", getTranslation("publishing.new.code"))
                .limit(CODE);
        Span summary = new Span(getTranslation(words + "title"));
        getContent().setSummary(summary);
        summary.addClassNames("ht-button", "primary");
        title.field().setValueChangeMode(ValueChangeMode.LAZY);
        title.field().getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        title.field().addValueChangeListener(_ -> suggest());
        NativeButton start = new NativeButton(
                getTranslation(words + "begin"), _ -> begin.accept(code.text().strip(), title.text()));
        start.addClassNames("ht-button", "primary");
        Paragraph hint = new Paragraph(getTranslation(words + "hint"));
        hint.addClassName("keeper-hint");
        Div fields = new Div(title, code, start);
        fields.addClassName("keeper-row");
        getContent().addClassName("keeper-new");
        getContent().setContent(new Div(hint, fields));
    }

    /**
     * Opens with a title from elsewhere, such as the words that nobody found.
     *
     * @param words the title
     */
    public void propose(String words) {
        title.show(words);
        suggest();
        getContent().setOpen(true);
    }

    /** A code that the user has written stays, also while it is being typed. */
    private void suggest() {
        if (code.text().equals(suggested)) {
            suggested = DocumentCodes.suggested(title.text());
            code.show(suggested);
        }
    }
}
