package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.HtmlComponent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One fact's question with its controls: buttons for yes, no and "not known" and for choices, a field for a number and
 * for a municipality. Made by {@link FactQuestions}.
 */
@StyleSheet("context://styles/fact.css")
public class FactQuestion extends Composite<Div> implements LocaleChangeObserver {
    private final FactDefinition fact;
    private final Municipalities municipalities;
    private final String id;
    private @Nullable FactValue value;
    private @Nullable AnswerControl control;

    FactQuestion(FactDefinition fact, Municipalities municipalities, @Nullable FactValue value, String place) {
        this.fact = fact;
        this.municipalities = municipalities;
        this.value = value;
        id = place + "fact-" + fact.key();
        getContent().addClassName("fact-question");
    }

    /**
     * What is asked.
     *
     * @return the fact
     */
    public FactDefinition fact() {
        return fact;
    }

    /**
     * The answer so far.
     *
     * @return the answer, or empty while there is none
     */
    public Optional<FactValue> value() {
        return Optional.ofNullable(value);
    }

    /**
     * Whether an impossible answer stands in the field; no answer then does not mean that the fact is not known.
     *
     * @return true when the user has been told what is wrong
     */
    public boolean refused() {
        return control != null && control.refused();
    }

    /**
     * Shows another answer without telling the listeners.
     *
     * @param answer the answer, or null for none
     */
    public void show(@Nullable FactValue answer) {
        value = answer;
        if (control != null) {
            control.show(answer);
        }
    }

    /** Moves the keyboard to the first control. */
    public void focus() {
        if (control != null) {
            control.focus();
        }
    }

    /**
     * Calls a listener whenever the user answers or takes an answer back.
     *
     * @param listener the listener
     * @return takes the listener away
     */
    public Registration addAnsweredListener(ComponentEventListener<AnsweredEvent> listener) {
        return addListener(AnsweredEvent.class, listener);
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        Language language = Language.of(event.getLocale());
        AnswerControl fresh = switch (fact.type()) {
            case YES_NO, CHOICE -> buttons(language);
            case NUMBER -> number(language);
            case MUNICIPALITY -> municipality(language);
        };
        getContent().removeAll();
        getContent().add(question(fresh, language));
        LocalizedText help = fact.help();
        if (help != null) {
            Paragraph text = spoken(new Paragraph(), help, language);
            text.setId(id + "-help");
            text.addClassName("fact-help");
            getContent().add(text);
        }
        getContent().add(fresh.component());
        fresh.show(value);
        control = fresh;
    }

    private void answer(@Nullable FactValue answer) {
        value = answer;
        fireEvent(new AnsweredEvent(this, true, answer));
    }

    private HtmlComponent question(AnswerControl answer, Language language) {
        return switch (answer) {
            case TypedAnswer typed -> {
                NativeLabel label = spoken(new NativeLabel(), fact.question(), language);
                label.setFor(id);
                label.addClassName("fact-text");
                describe(typed.input().getElement());
                yield label;
            }
            case OptionButtons _ -> {
                Paragraph text = spoken(new Paragraph(), fact.question(), language);
                text.setId(id + "-question");
                text.addClassName("fact-text");
                getElement().setAttribute("role", "group").setAttribute("aria-labelledby", id + "-question");
                describe(getElement());
                yield text;
            }
        };
    }

    private void describe(Element element) {
        if (fact.help() != null) {
            element.setAttribute("aria-describedby", id + "-help");
        }
    }

    private static <C extends HtmlComponent & com.vaadin.flow.component.HasText> C spoken(
            C component, LocalizedText text, Language language) {
        LocalizedText.Spoken spoken = text.in(language);
        component.setText(spoken.text());
        if (spoken.differsFrom(language)) {
            component.getElement().setAttribute("lang", spoken.language().tag());
        }
        return component;
    }

    private AnswerControl buttons(Language language) {
        OptionButtons buttons = new OptionButtons(this::answer);
        switch (fact.type()) {
            case YES_NO -> {
                buttons.add(getTranslation("fact.question.yes"), FactValue.YES);
                buttons.add(getTranslation("fact.question.no"), FactValue.NO);
            }
            default ->
                fact.choices()
                        .forEach(choice -> buttons.add(choice.label().text(language), FactValue.one(choice.key())));
        }
        buttons.add(getTranslation("fact.question.unknown"), null);
        return buttons;
    }

    private AnswerControl number(Language language) {
        NumberText numbers = new NumberText(fact, language);
        TypedAnswer typed = new TypedAnswer(id, text -> parse(numbers, text), numbers::write, this::answer);
        typed.input().getElement().setAttribute("inputmode", "decimal");
        Optional.ofNullable(fact.unit()).ifPresent(unit -> typed.unit(unit.text(language)));
        return typed;
    }

    private TypedAnswer.Parsed parse(NumberText numbers, String text) {
        return numbers.read(text)
                .map(number -> numbers.possible(number)
                        ? TypedAnswer.Parsed.of(number)
                        : TypedAnswer.Parsed.wrong(
                                getTranslation("fact.question.invalid.range", numbers.least(), numbers.greatest())))
                .orElseGet(() -> TypedAnswer.Parsed.wrong(getTranslation("fact.question.invalid.number")));
    }

    private AnswerControl municipality(Language language) {
        TypedAnswer typed = new TypedAnswer(
                id,
                text -> municipalities
                        .code(text)
                        .map(code -> TypedAnswer.Parsed.of(FactValue.one(code)))
                        .orElseGet(
                                () -> TypedAnswer.Parsed.wrong(getTranslation("fact.question.invalid.municipality"))),
                answer -> answer instanceof FactValue.One(String code) ? municipalities.name(code, language) : "",
                this::answer);
        Element names = new Element("datalist");
        names.setAttribute("id", id + "-names");
        names.setProperty("innerHTML", municipalities.options(language));
        typed.input().getElement().setAttribute("list", id + "-names");
        typed.component().getElement().appendChild(names);
        return typed;
    }
}
