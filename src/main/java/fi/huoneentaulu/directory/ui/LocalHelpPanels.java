package fi.huoneentaulu.directory.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.directory.LocalHelp;
import org.springframework.stereotype.Component;

/** Makes panels of local help for pages that show guidance. */
@Component
public class LocalHelpPanels {
    final LocalHelp help;
    final Areas areas;
    final Messages messages;
    final Places places;

    LocalHelpPanels(LocalHelp help, Areas areas, Messages messages, Places places) {
        this.help = help;
        this.areas = areas;
        this.messages = messages;
        this.places = places;
    }

    /**
     * A panel.
     *
     * @param guidance what is guided to
     * @return a panel that asks for the municipality until it is told
     */
    public LocalHelpPanel open(LocalHelpPanel.Guidance guidance) {
        return new LocalHelpPanel(this, guidance);
    }
}
