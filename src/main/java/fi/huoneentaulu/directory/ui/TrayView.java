package fi.huoneentaulu.directory.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.directory.Tray;
import fi.huoneentaulu.directory.TrayLine;
import fi.huoneentaulu.directory.TrayPage;
import fi.huoneentaulu.directory.TrayQuery;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The service tray: what there is for a client, narrowed by place, need and age. */
@Route("tarjotin")
@Menu(title = "directory.menu", order = 16, icon = "tray")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/tray.css")
class TrayView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle {
    private static final int AT_ONCE = 25;

    private final Tray tray;
    private final ServiceTexts texts;
    private final TrayFilters filters;
    private final Paragraph count = new Paragraph();
    private final OrderedList list = new OrderedList();
    private final NativeButton more = new NativeButton(getTranslation("directory.more"));
    private TrayQuery asked = TrayQuery.ANYTHING;
    private int shown;

    TrayView(Tray tray, Places places, Areas areas, Messages messages) {
        this.tray = tray;
        Language language = Language.of(getLocale());
        texts = new ServiceTexts(new ServiceWords(messages, areas, language), language);
        filters = new TrayFilters(places, language, this::change);
        count.addClassName("tray-count");
        count.getElement().setAttribute("role", "status");
        list.addClassName("tray-list");
        more.addClassName("ht-button");
        more.addClickListener(_ -> showNext(tray.find(asked).lines()));
        Paragraph lead = new Paragraph(getTranslation("directory.lead"));
        lead.addClassName("tray-lead");
        Div found = new Div(count, new ClientListBar(), list, more);
        found.addClassName("tray-found");
        Div columns = new Div(filters, found);
        columns.addClassName("tray-columns");
        getContent().addClassName("tray-page");
        getContent().add(new H1(getTranslation("directory.title")), lead, columns);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(TrayQuery.ANYTHING);
        PageAddress.readHash(this, hash -> {
            TrayQuery query = TrayAddress.read(hash);
            if (!query.equals(TrayQuery.ANYTHING)) {
                filters.show(query);
                show(filters.query());
            }
        });
    }

    private void change() {
        TrayQuery query = filters.query();
        PageAddress.replaceHash(this, TrayAddress.write(query));
        show(query);
    }

    private void show(TrayQuery query) {
        TrayPage page = tray.find(query);
        asked = query;
        filters.tell(page);
        shown = 0;
        list.removeAll();
        showNext(page.lines());
        count.setText(
                page.lines().isEmpty()
                        ? getTranslation("directory.none")
                        : getTranslation("directory.count", page.lines().size()));
    }

    /** Of thousands of services only those shown are kept. */
    private void showNext(List<TrayLine> lines) {
        int end = Math.min(lines.size(), shown + AT_ONCE);
        lines.subList(Math.min(shown, end), end).forEach(line -> list.add(new ServiceItem(line, texts)));
        shown = end;
        more.setVisible(shown < lines.size());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("directory.title") + " – " + getTranslation("shell.name");
    }
}
