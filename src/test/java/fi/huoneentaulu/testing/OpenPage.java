package fi.huoneentaulu.testing;

import com.vaadin.browserless.internal.MockVaadin;
import com.vaadin.flow.component.UI;
import fi.huoneentaulu.vocabulary.Language;

/** A page that is tested without Spring and a browser. It has the texts of the product, whichever tests ran before. */
public final class OpenPage {
    private OpenPage() {}

    /** Opens an empty page. */
    public static void in(Language language) {
        System.setProperty("vaadin.i18n.provider", PageTexts.class.getName());
        MockVaadin.setup();
        UI.getCurrent().setLocale(language.locale());
    }

    /** Closes it. */
    public static void close() {
        MockVaadin.tearDown();
    }
}
