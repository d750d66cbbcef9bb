package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.directory.ClientSheet;

/** Puts a service on the client's list or takes it off; the list lives in the browser's tab ({@code basket.js}). */
class ClientListKey extends NativeButton {

    ClientListKey(String code, String name) {
        add(new Pictogram("checklist"), new Span(getTranslation("directory.list.key")));
        addClassNames("ht-button", "small", "tray-list-key", "noprint");
        getElement()
                .setAttribute("data-list-code", code)
                .setAttribute("aria-pressed", "false")
                .setAttribute("aria-label", getTranslation("directory.list.key.of", name))
                .setAttribute("data-added", getTranslation("directory.list.added", name))
                .setAttribute("data-removed", getTranslation("directory.list.removed", name))
                .setAttribute("data-full", getTranslation("directory.list.full", ClientSheet.MOST));
    }
}
