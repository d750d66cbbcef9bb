package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.Imports;
import fi.huoneentaulu.exchange.sheet.Sheets;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Where services come in from other systems: starting a run, and the runs so far. */
@Route(ImportsView.PATH)
@Menu(title = "exchange.menu", order = 87, icon = "share")
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/imports.css")
class ImportsView extends KeeperPage {
    static final String PATH = "yllapito/tuonti";
    private static final int LATEST = 50;

    private static final List<String> ENDINGS = List.of(".json", ".zip");

    private final Imports imports;
    private final SheetStart sheet;
    private final RunTexts texts;
    private final Poll poll = new Poll(this, this::show);
    private final Paragraph none = new Paragraph(getTranslation("exchange.runs.none"));
    private final PlainTable runs;

    ImportsView(Imports imports, Sheets sheets, Clock clock) {
        super(PATH, "exchange.title");
        this.imports = imports;
        texts = new RunTexts(this::getTranslation, clock.getZone());
        runs = new PlainTable(
                getTranslation("exchange.runs.caption"),
                Stream.of("requested", "what", "state", "counts")
                        .map(column -> getTranslation("exchange.runs." + column))
                        .toList());
        Paragraph lead = new Paragraph(getTranslation("exchange.lead"));
        lead.addClassName("keeper-lead");
        Section starts = new Section(new H2(getTranslation("exchange.start")));
        sheet = new SheetStart(sheets, texts, this::refuse);
        starts.add(sheet);
        if (imports.begins()) {
            imports.formats().forEach(format -> starts.add(start(format)));
        } else {
            starts.add(new Paragraph(getTranslation("exchange.start.administrators")));
        }
        Section latest = new Section(new H2(getTranslation("exchange.runs")), none, runs);
        latest.addClassName("import-runs");
        getContent().add(lead, starts, latest);
        show();
    }

    private Div start(String format) {
        Div start = new Div(
                new H3(getTranslation("exchange.format." + format)),
                new Paragraph(getTranslation("exchange.format." + format + ".lead")));
        start.addClassName("import-start");
        if (imports.hasSource(format)) {
            start.add(button("exchange.start.source", () -> started(imports.fromSource(format))));
        } else {
            start.add(new Paragraph(getTranslation("exchange.start.no-source")));
        }
        start.add(new ImportUpload(
                imports.mostMegabytes(),
                ENDINGS,
                (_, sent) -> imports.fromUpload(format, sent),
                this::started,
                this::refuse));
        return start;
    }

    private void refuse(DomainException refusal) {
        attempt(() -> {
            throw refusal;
        });
    }

    private void started(UUID run) {
        getUI().ifPresent(
                        ui -> ui.navigate(ImportRunView.class, new RouteParameters(ImportRunView.RUN, run.toString())));
    }

    private void show() {
        sheet.show();
        List<ImportLine> lines = imports.latest(LATEST);
        runs.clear();
        lines.forEach(line ->
                runs.row(link(line), new Span(texts.what(line)), state(line), new Span(texts.counts(line.counts()))));
        runs.setVisible(!lines.isEmpty());
        none.setVisible(lines.isEmpty());
        poll.go(lines.stream().anyMatch(line -> line.state().open()));
    }

    private RouterLink link(ImportLine line) {
        return new RouterLink(
                texts.moment(line.requestedAt()),
                ImportRunView.class,
                new RouteParameters(ImportRunView.RUN, line.id().toString()));
    }

    private Span state(ImportLine line) {
        Span state = new Span(texts.state(line));
        state.addClassNames("keeper-badge", RunTexts.tone(line.state()));
        return state;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        show();
    }
}
