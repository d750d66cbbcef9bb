package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.navigator.Suggestion;
import fi.huoneentaulu.navigator.Suggestions;
import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/** The situation in the professional's own words, and what it may say: each thing counts only when it is confirmed. */
class DescribeBox extends Composite<NativeDetails> {
    private static final String FIELD = "kuvaus";
    private static final int LONGEST = 1_000;

    /** What the box needs of the services. */
    @Component
    record Parts(Suggestions suggestions, Facts facts) {}

    private final Parts parts;
    private final Consumer<Suggestion> listener;
    private final Language language = Language.of(getLocale());
    private final Element field = new Element("textarea");
    private final Paragraph state = new Paragraph();
    private final Div offered = new Div();
    private final List<Suggestion> open = new ArrayList<>();

    DescribeBox(Parts parts, Consumer<Suggestion> listener) {
        this.parts = parts;
        this.listener = listener;
        field.setAttribute("id", FIELD)
                .setAttribute("class", "ht-input")
                .setAttribute("rows", "3")
                .setAttribute("maxlength", Integer.toString(LONGEST))
                .setAttribute("aria-describedby", FIELD + "-ohje");
        field.addPropertyChangeListener("value", "change", _ -> {});
        NativeLabel label = new NativeLabel(getTranslation("navigator.describe.label"));
        label.setFor(FIELD);
        Paragraph hint = new Paragraph(getTranslation("navigator.describe.hint"));
        hint.setId(FIELD + "-ohje");
        hint.addClassName("nav-none");
        NativeButton suggest = new NativeButton(getTranslation("navigator.describe.suggest"), _ -> suggest());
        suggest.addClassName("ht-button");
        state.getElement().setAttribute("role", "status");
        offered.addClassName("nav-offered");
        Div box = new Div(label);
        box.getElement().appendChild(field);
        box.add(hint, suggest, state, offered);
        box.addClassName("nav-describe");
        getContent().setSummary(new Span(getTranslation("navigator.describe.title")));
        getContent().setContent(box);
        getContent().addClassNames("nav-describe-fold", "noprint");
    }

    private void suggest() {
        String text = field.getProperty("value", "");
        open.clear();
        open.addAll(parts.suggestions().of(text == null ? "" : text, language));
        state.setText(getTranslation(open.isEmpty() ? "navigator.describe.nothing" : "navigator.describe.confirm"));
        paint();
    }

    /** The next client begins with an empty field. */
    void clear() {
        field.setProperty("value", "");
        state.setText("");
        open.clear();
        paint();
    }

    /** What is known meanwhile is not offered any more. */
    void show(Situation situation) {
        boolean gone = open.removeIf(suggestion -> switch (suggestion) {
            case Suggestion.OfFact fact ->
                situation.answers().to(fact.fact()).filter(fact.value()::equals).isPresent();
            case Suggestion.OfTheme theme -> situation.themes().contains(theme.theme());
        });
        if (gone) {
            paint();
        }
    }

    /** The keyboard goes on with the next suggestion, or back to the words when there is none. */
    private void focusNext(int index) {
        if (open.isEmpty()) {
            field.callJsFunction("focus");
        } else {
            offered.getComponentAt(Math.min(index, open.size() - 1))
                    .getElement()
                    .callJsFunction("focus");
        }
    }

    private void paint() {
        offered.removeAll();
        open.forEach(suggestion -> {
            NativeButton add = new NativeButton("+ " + text(suggestion), _ -> {
                int index = open.indexOf(suggestion);
                listener.accept(suggestion);
                focusNext(index);
            });
            add.addClassNames("ht-button", "small");
            offered.add(add);
        });
    }

    private String text(Suggestion suggestion) {
        return switch (suggestion) {
            case Suggestion.OfFact fact ->
                parts.facts()
                        .sentences()
                        .answer(fact.fact(), fact.value(), language)
                        .text();
            case Suggestion.OfTheme theme ->
                getTranslation("navigator.describe.theme", getTranslation(Messages.nameKey(theme.theme())));
        };
    }
}
