package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.directory.ServiceWords;
import fi.huoneentaulu.exchange.sheet.Sheet;
import fi.huoneentaulu.exchange.sheet.SheetFault;
import fi.huoneentaulu.exchange.sheet.SheetMapping;
import fi.huoneentaulu.exchange.sheet.Sheets;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A list in a sheet before it is taken in: what each column is, what its words mean, how its first lines will come in. */
@Route(ImportsView.PATH + "/taulukko/:" + SheetView.SHEET)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/imports.css")
class SheetView extends KeeperPage implements BeforeEnterObserver {
    static final String SHEET = "taulukko";
    private static final int PREVIEWED = 10;

    private final Sheets sheets;
    private final SheetHead head;
    private final SheetColumns columns;
    private final SheetSame same;
    private final SheetMeanings meanings;
    private final SheetPreview preview;
    private final NativeButton start;
    private @Nullable Sheet shown;

    SheetView(Sheets sheets, Areas areas, Messages messages) {
        super(ImportsView.PATH, "exchange.sheet.title");
        this.sheets = sheets;
        Language language = Language.of(getLocale());
        SheetWordsOf words = new SheetWordsOf(sheets, language);
        head = new SheetHead(this::change, this::another);
        columns = new SheetColumns(this::change);
        same = new SheetSame(words, this::change);
        meanings = new SheetMeanings(words, this::change);
        preview = new SheetPreview(new ServiceWords(messages, areas, language), language);
        start = button("exchange.sheet.start", this::begin);
        start.addClassName("primary");
        Div acts = new Div(start, button("exchange.sheet.discard", this::discard));
        acts.addClassName("keeper-acts");
        Paragraph lead = new Paragraph(getTranslation("exchange.sheet.lead"));
        lead.addClassName("keeper-lead");
        RouterLink all = new RouterLink(getTranslation("exchange.run.all"), ImportsView.class);
        getContent().add(all, lead, head, columns, same, meanings, preview, acts);
        getContent().getElement().appendChild(words.areas(), words.providers());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(SHEET).orElse("");
        Sheet sheet = ImportRunView.uuid(id).flatMap(sheets::find).orElseThrow(NotFoundException::new);
        if (sheet.started()) {
            event.forwardTo(ImportRunView.class, new RouteParameters(ImportRunView.RUN, id));
        } else {
            head.show(sheet, sheets.besides(sheet.id()));
            columns.show(sheet);
            show(sheet);
        }
    }

    private void change(UnaryOperator<SheetMapping> how) {
        attempt(() -> {
            Sheet before = known();
            show(sheets.map(before.id(), before.version(), how.apply(before.mapping())));
        });
    }

    private Sheet known() {
        return Objects.requireNonNull(shown);
    }

    private void show(Sheet sheet) {
        shown = sheet;
        List<SheetFault> faults = sheets.faults(sheet);
        head.tell(faults);
        columns.tell(faults);
        same.show(sheet, faults);
        meanings.show(sheet);
        preview.show(sheet, sheets.preview(sheet, PREVIEWED));
        start.setText(getTranslation("exchange.sheet.start", sheet.rows()));
    }

    private void another(UUID sheet) {
        getUI().ifPresent(ui -> ui.navigate(SheetView.class, SheetStart.parameters(sheet)));
    }

    private void begin() {
        UUID run = sheets.start(known().id(), known().version());
        getUI().ifPresent(
                        ui -> ui.navigate(ImportRunView.class, new RouteParameters(ImportRunView.RUN, run.toString())));
    }

    private void discard() {
        sheets.discard(known().id());
        getUI().ifPresent(ui -> ui.navigate(ImportsView.class));
    }
}
