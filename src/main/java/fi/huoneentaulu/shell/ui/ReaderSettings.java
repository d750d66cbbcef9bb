package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme.Value;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.ColorScheme;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.vocabulary.Language;
import org.springframework.stereotype.Component;

/** Opens every page in the reader's own language and colours, and hands unexpected errors to the right hands. */
@Component
class ReaderSettings implements VaadinServiceInitListener {
    private final transient CurrentActor actor;
    private final transient UnexpectedErrors errors;

    ReaderSettings(CurrentActor actor, UnexpectedErrors errors) {
        this.actor = actor;
        this.errors = errors;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(errors));
        event.getSource().addUIInitListener(ui -> actor.find().ifPresent(reader -> open(ui.getUI(), reader)));
        event.getSource()
                .addUIInitListener(
                        ui -> language(ui.getUI(), Language.of(ui.getUI().getLocale())));
    }

    private static void open(UI ui, Actor reader) {
        language(ui, reader.language());
        colours(ui, reader.colorScheme());
    }

    /** Paints a page in light or dark, or in whichever the machine prefers. */
    static void colours(UI ui, ColorScheme scheme) {
        ui.getPage()
                .setColorScheme(
                        switch (scheme) {
                            case LIGHT -> Value.LIGHT;
                            case DARK -> Value.DARK;
                            case SYSTEM -> Value.SYSTEM;
                        });
    }

    /** Turns a page to a language; the document says so too, for screen readers and hyphenation. */
    static void language(UI ui, Language language) {
        ui.setLocale(language.locale());
        ui.getElement().executeJs("document.documentElement.lang = $0", language.tag());
    }
}
