package fi.huoneentaulu.exchange.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fi.huoneentaulu.exchange.ImportCounts;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;

/** How far a run has come, and what became of what it read. */
class RunSummary extends Composite<Div> {
    private final RunTexts texts;
    private final Paragraph what = new Paragraph();
    private final Span state = new Span();
    private final Element progress = new Element("progress");
    private final DescriptionList counts = new DescriptionList();
    private final Paragraph fault = new Paragraph();

    RunSummary(RunTexts texts) {
        this.texts = texts;
        progress.setAttribute("aria-label", getTranslation("exchange.run.progress"));
        fault.addClassName("admin-refusal");
        counts.addClassName("import-counts");
        Div line = new Div(state);
        line.addClassName("import-state");
        line.getElement().setAttribute("role", "status");
        getContent().addClassName("import-summary");
        getContent().add(what, line);
        getContent().getElement().appendChild(progress);
        getContent().add(fault, counts);
    }

    void show(ImportLine run) {
        what.setText(getTranslation(
                "exchange.run.what", texts.what(run), run.requestedBy(), texts.moment(run.requestedAt())));
        state.setText(texts.state(run));
        state.getClassNames().clear();
        state.addClassNames("keeper-badge", RunTexts.tone(run.state()));
        progress(run);
        Remark why = run.fault();
        fault.setText(
                why == null
                        ? ""
                        : getTranslation(why.key(), why.args().toArray()) + " " + getTranslation("exchange.run.go-on"));
        counts.removeAll();
        ImportCounts read = run.counts();
        count("total", read.total());
        count("read", read.read());
        count("created", read.created());
        count("updated", read.updated());
        count("unchanged", read.unchanged());
        count("rejected", read.rejected());
        count("gone", read.gone());
    }

    /** Before the whole list is known nobody can say how much there is. */
    private void progress(ImportLine run) {
        progress.setVisible(run.state().open());
        if (run.listed() && run.counts().total() > 0) {
            progress.setAttribute("max", Integer.toString(run.counts().total()));
            progress.setAttribute("value", Integer.toString(run.counts().read()));
        } else {
            progress.removeAttribute("value");
        }
    }

    private void count(String name, int number) {
        counts.add(
                new DescriptionList.Term(getTranslation("exchange.count." + name)),
                new DescriptionList.Description(String.format(getLocale(), "%,d", number)));
    }
}
