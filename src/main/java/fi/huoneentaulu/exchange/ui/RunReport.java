package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import fi.huoneentaulu.base.ui.PlainTable;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.Imports;
import fi.huoneentaulu.exchange.ReportLine;
import java.io.ByteArrayInputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a run says of its items, a page of lines at a time, and all of it as a file. */
class RunReport extends Composite<Div> {
    static final String FILTER = "hylatyt";
    private static final int PAGE = 100;

    private final Imports imports;
    private final Paragraph count = new Paragraph();
    private final Div filter = new Div();
    private final PlainTable lines;
    private final NativeButton more = new NativeButton(getTranslation("exchange.report.more"), _ -> next());
    private @Nullable ImportLine run;
    private boolean rejectedOnly;
    private int shown;

    RunReport(Imports imports) {
        this.imports = imports;
        lines = new PlainTable(
                getTranslation("exchange.report.caption"),
                List.of(
                        getTranslation("exchange.report.item"),
                        getTranslation("exchange.report.result"),
                        getTranslation("exchange.report.message")));
        count.getElement().setAttribute("role", "status");
        more.addClassName("ht-button");
        filter.addClassName("keeper-acts");
        getContent().addClassName("import-report");
        getContent().add(count, filter, lines, more);
    }

    /** Shows the report of a run from its beginning. */
    void show(ImportLine of, boolean onlyRejected) {
        rejectedOnly = onlyRejected;
        filters(of);
        restart(of);
    }

    /** The run has gone on: lines are only ever added. */
    void grow(ImportLine of) {
        if (shown % PAGE == 0 && shown > 0) {
            tell(of);
        } else {
            restart(of);
        }
    }

    private void restart(ImportLine of) {
        run = of;
        shown = 0;
        lines.clear();
        next();
    }

    private void filters(ImportLine of) {
        filter.removeAll();
        filter.add(link(of, "exchange.report.all", false), link(of, "exchange.report.rejected-only", true));
        String name = "tuonti-" + of.id() + ".csv";
        Anchor csv = new Anchor(
                DownloadHandler.fromInputStream(_ -> {
                    byte[] file = new ReportCsv(imports, this::getTranslation).bytes(of.id());
                    return new DownloadResponse(new ByteArrayInputStream(file), name, ReportCsv.TYPE, file.length);
                }),
                getTranslation("exchange.report.csv"));
        csv.addClassName("ht-button");
        csv.setRouterIgnore(true);
        filter.add(csv);
    }

    private RouterLink link(ImportLine of, String key, boolean onlyRejected) {
        RouterLink link = new RouterLink(
                getTranslation(key),
                ImportRunView.class,
                new RouteParameters(ImportRunView.RUN, of.id().toString()));
        if (onlyRejected) {
            link.setQueryParameters(QueryParameters.of(FILTER, ""));
        }
        if (onlyRejected == rejectedOnly) {
            link.getElement().setAttribute("aria-current", "true");
        }
        link.addClassName("import-filter");
        return link;
    }

    private void next() {
        ImportLine of = run;
        if (of != null) {
            List<ReportLine> page = imports.report(of.id(), rejectedOnly, shown / PAGE, PAGE);
            page.forEach(this::row);
            shown += page.size();
            tell(of);
        }
    }

    private void tell(ImportLine of) {
        long all = imports.reportLines(of.id(), rejectedOnly);
        count.setText(getTranslation(all == 0 ? "exchange.report.none" : "exchange.report.count", all));
        lines.setVisible(shown > 0);
        more.setVisible(shown < all);
    }

    private void row(ReportLine line) {
        Span result = new Span(getTranslation(line.rejected() ? "exchange.report.left-out" : "exchange.report.taken"));
        result.addClassNames("keeper-badge", line.rejected() ? "warn" : "live");
        lines.row(
                new Span(line.item()),
                result,
                new Span(
                        getTranslation(line.remark().key(), line.remark().args().toArray())));
    }
}
