package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.directory.Provider;
import fi.huoneentaulu.directory.Room;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.TrayItem;
import fi.huoneentaulu.directory.TrayLine;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Services on pages, in the reader's words. */
class ServiceTexts {
    private final ServiceWords words;
    private final Language language;

    ServiceTexts(ServiceWords words, Language language) {
        this.words = words;
        this.language = language;
    }

    ServiceWords words() {
        return words;
    }

    /** A text with the language that it is really in. */
    Span spoken(LocalizedText text) {
        LocalizedText.Spoken spoken = text.in(language);
        Span span = new Span(spoken.text());
        if (spoken.differsFrom(language)) {
            span.getElement().setAttribute("lang", spoken.language().tag());
        }
        return span;
    }

    String text(LocalizedText text) {
        return text.text(language);
    }

    /** What is looked at first: the place, the evening, the price, the room; and a warning where it is old. */
    List<Component> marks(TrayLine line) {
        TrayItem service = line.service();
        List<Component> marks = new ArrayList<>();
        words.municipalities(service.municipalities()).forEach(place -> marks.add(new Span(place)));
        if (service.remote()) {
            marks.add(new Span(words.say("directory.remote")));
        }
        words.ages(service.ages()).ifPresent(ages -> marks.add(new Span(ages)));
        marks.add(new Span(words.say(service.cost().key())));
        if (line.open()) {
            marks.add(mark("directory.open-now", "tray-good"));
        }
        if (line.room() != Room.UNKNOWN) {
            marks.add(mark(line.room().key(), line.room() == Room.ROOM ? "tray-good" : "tray-full"));
        }
        if (line.old()) {
            marks.add(mark("directory.old.short", "tray-old"));
        }
        if (service.gone()) {
            marks.add(mark("directory.gone.short", "tray-old"));
        }
        return marks;
    }

    private Span mark(String key, String style) {
        Span mark = new Span(words.say(key));
        mark.addClassName(style);
        return mark;
    }

    static String style(Provider provider) {
        return "sector-" + provider.sector().name().toLowerCase(Locale.ROOT);
    }
}
