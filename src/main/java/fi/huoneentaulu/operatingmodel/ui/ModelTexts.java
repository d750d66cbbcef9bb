package fi.huoneentaulu.operatingmodel.ui;

import com.vaadin.flow.component.Html;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.base.Markdown;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Words of a model for a reader; a text that is not translated is marked as Finnish. */
final class ModelTexts {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d.M.yyyy");

    private final Language reader;

    ModelTexts(Language reader) {
        this.reader = reader;
    }

    Language reader() {
        return reader;
    }

    String plain(LocalizedText text) {
        return text.text(reader);
    }

    /** Puts a line of words into an element. */
    <T extends HtmlContainer> T say(T target, LocalizedText text) {
        LocalizedText.Spoken spoken = text.in(reader);
        target.setText(spoken.text());
        if (spoken.differsFrom(reader)) {
            target.getElement().setAttribute("lang", spoken.language().tag());
        }
        return target;
    }

    /** A link to a page of the application. */
    Anchor link(String path, LocalizedText title) {
        Anchor link = say(new Anchor(path.substring(1)), title);
        link.getElement().setAttribute("router-link", true);
        return link;
    }

    /** A text of several paragraphs. */
    Div markdown(LocalizedText text) {
        LocalizedText.Spoken spoken = text.in(reader);
        Div block = new Div(new Html("<div>" + Markdown.html(spoken.text(), "") + "</div>"));
        block.addClassName("model-text");
        if (spoken.differsFrom(reader)) {
            block.getElement().setAttribute("lang", spoken.language().tag());
        }
        return block;
    }

    static String day(LocalDate day) {
        return DAY.format(day);
    }
}
