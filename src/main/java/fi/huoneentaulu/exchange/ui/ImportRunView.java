package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.Imports;
import fi.huoneentaulu.exchange.sheet.Sheets;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One run: how far it has come, what it says of its items, stopping it and letting it go on. */
@Route(ImportsView.PATH + "/:" + ImportRunView.RUN)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
@StyleSheet("context://styles/imports.css")
class ImportRunView extends KeeperPage implements BeforeEnterObserver {
    static final String RUN = "ajo";

    private final Imports imports;
    private final Sheets sheets;
    private final Paragraph file = new Paragraph();
    private final RunSummary summary;
    private final Div acts = new Div();
    private final RunReport report;
    private final Poll poll = new Poll(this, this::refresh);
    private @Nullable ImportLine shown;

    ImportRunView(Imports imports, Sheets sheets, Clock clock) {
        super(ImportsView.PATH, "exchange.run.title");
        this.imports = imports;
        this.sheets = sheets;
        summary = new RunSummary(new RunTexts(this::getTranslation, clock.getZone()));
        report = new RunReport(imports);
        acts.addClassName("keeper-acts");
        RouterLink all = new RouterLink(getTranslation("exchange.run.all"), ImportsView.class);
        getContent().add(all, file, summary, acts, new Section(new H2(getTranslation("exchange.report")), report));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String id = event.getRouteParameters().get(RUN).orElse("");
        boolean rejectedOnly = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(RunReport.FILTER)
                .isPresent();
        ImportLine run = uuid(id).flatMap(imports::find).orElseThrow(NotFoundException::new);
        file.setText(sheets.find(run.id())
                .map(sheet -> getTranslation(
                        "exchange.sheet.of", sheet.file(), sheet.mapping().list()))
                .orElse(""));
        file.setVisible(!file.getText().isEmpty());
        show(run);
        report.show(run, rejectedOnly);
    }

    private void refresh() {
        ImportLine before = shown;
        if (before != null) {
            ImportLine now = imports.find(before.id()).orElseThrow(NotFoundException::new);
            show(now);
            report.grow(now);
        }
    }

    private void show(ImportLine run) {
        boolean known = shown != null && shown.state().open() == run.state().open();
        shown = run;
        summary.show(run);
        if (!known) {
            acts(run);
        }
        poll.go(run.state().open());
    }

    /** Buttons stay while they do the same, and the focus with them. */
    private void acts(ImportLine run) {
        acts.removeAll();
        if (!imports.isOwn(run)) {
            return;
        }
        if (run.state().open()) {
            acts.add(button("exchange.run.cancel", () -> {
                imports.cancel(run.id());
                refresh();
            }));
        } else if (run.state().halted()) {
            acts.add(button("exchange.run.continue", () -> {
                imports.resume(run.id());
                refresh();
            }));
        }
    }

    static Optional<UUID> uuid(String text) {
        try {
            return Optional.of(UUID.fromString(text));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
