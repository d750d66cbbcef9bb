package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.navigator.HardStop;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;

/** What comes before every other way: the emergency numbers always, and in so many words what to do when it is so. */
class StopBar extends Composite<Div> {
    private final Language language = Language.of(getLocale());

    StopBar() {
        getContent().addClassName("nav-stop");
    }

    void show(List<HardStop> stops) {
        Paragraph numbers = new Paragraph();
        Span danger = new Span(getTranslation("navigator.stop.danger"));
        danger.addClassName("nav-stop-danger");
        numbers.add(danger, new Span(getTranslation("navigator.stop.urgent")));
        stops.forEach(stop -> numbers.add(link(stop)));
        getContent().removeAll();
        getContent().add(numbers);
        List<HardStop> met = stops.stream().filter(HardStop::met).toList();
        met.forEach(stop -> getContent().add(text(stop)));
        getContent().setClassName("nav-stop-met", !met.isEmpty());
        getContent().getElement().setAttribute("role", met.isEmpty() ? "note" : "alert");
    }

    private Anchor link(HardStop stop) {
        LocalizedText.Spoken title = stop.title().in(language);
        Anchor link = new Anchor(CardLinks.path(stop.code()).substring(1), title.text());
        link.getElement().setAttribute("router-link", true);
        if (title.differsFrom(language)) {
            link.getElement().setAttribute("lang", title.language().tag());
        }
        return link;
    }

    private Paragraph text(HardStop stop) {
        LocalizedText.Spoken spoken = stop.text().in(language);
        Paragraph text = new Paragraph(spoken.text());
        text.addClassName("nav-stop-text");
        if (spoken.differsFrom(language)) {
            text.getElement().setAttribute("lang", spoken.language().tag());
        }
        return text;
    }
}
