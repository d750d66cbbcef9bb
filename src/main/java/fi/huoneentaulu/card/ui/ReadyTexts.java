package fi.huoneentaulu.card.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;

/** The card's ready words, each with one key that copies it. */
class ReadyTexts extends Composite<Section> {
    private static final String HEADING = "valmiit-tekstit";

    private final Language language;

    ReadyTexts(CardBody card, Language language) {
        this.language = language;
        CardBody.Script script = card.guidance().script();
        H3 heading = new H3(getTranslation("card.script.title"));
        heading.setId(HEADING);
        getContent().addClassNames("ready-texts", "noprint");
        getContent().getElement().setAttribute("aria-labelledby", HEADING);
        getContent()
                .add(
                        heading,
                        text("say", script.say()),
                        text("sms", script.sms()),
                        text("record", script.record()),
                        text("client", card.guidance().client()));
    }

    private Component text(String key, LocalizedText words) {
        LocalizedText.Spoken spoken = words.in(language);
        String plain = Markdown.plain(spoken.text());
        String name = getTranslation("card.script." + key);
        Span label = new Span(name);
        label.addClassName("ready-text-label");
        Paragraph paragraph = new Paragraph(plain);
        if (spoken.differsFrom(language)) {
            paragraph.getElement().setAttribute("lang", spoken.language().tag());
        }
        NativeButton copy = new NativeButton();
        copy.add(new Pictogram("copy"), new Span(getTranslation("card.script.copy")));
        copy.addClassNames("ht-button", "small");
        copy.setAriaLabel(getTranslation("card.script.copyOf", name));
        copy.getElement()
                .setAttribute("data-copy", plain)
                .setAttribute("data-copied", getTranslation("card.action.copied"));
        Div text = new Div(label, paragraph, copy);
        text.addClassName("ready-text");
        return text;
    }
}
