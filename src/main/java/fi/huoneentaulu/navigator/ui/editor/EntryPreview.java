package fi.huoneentaulu.navigator.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.navigator.CaseRun;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an entry leads to: its questions in order, what stops, and how each case comes out with the cards in force. */
class EntryPreview extends Composite<Div> {
    private final Language language = Language.of(getLocale());
    private final Map<String, String> titles;
    private final CaseTexts texts;

    EntryPreview(EntrySetBody entry, List<CaseRun> runs, Cards cards, Facts facts) {
        texts = new CaseTexts(facts, language);
        titles = cards.all().stream().collect(Collectors.toMap(Published::code, this::title));
        getContent().addClassNames("ht-panel", "nav-preview");
        getContent()
                .add(
                        new H3(entry.title().text(language)),
                        new Paragraph(entry.summary().text(language)));
        getContent()
                .add(new Paragraph(
                        entry.themes().isEmpty()
                                ? getTranslation("navigator.themes.all")
                                : entry.themes().stream()
                                        .sorted()
                                        .map(theme -> getTranslation(Messages.nameKey(theme)))
                                        .collect(Collectors.joining(", "))));
        questions(entry, facts);
        entry.stops().forEach(stop -> getContent().add(stop(stop)));
        cases(runs, entry.cases().size());
    }

    private String title(Published<CardBody> card) {
        return card.body().title().text(language);
    }

    private String titleOf(String code) {
        return titles.getOrDefault(code, code);
    }

    private void questions(EntrySetBody entry, Facts facts) {
        if (entry.questions().isEmpty()) {
            return;
        }
        OrderedList list = new OrderedList();
        entry.questions()
                .forEach(fact -> list.add(new ListItem(facts.find(fact)
                        .map(found -> found.question().text(language))
                        .orElse(fact))));
        getContent().add(new H3(getTranslation("navigator.editor.preview.questions")), list);
    }

    private Paragraph stop(EntrySetBody.Stop stop) {
        Paragraph line = new Paragraph(titleOf(stop.card())
                + (stop.text() == null ? "" : ": " + stop.text().text(language)));
        line.addClassName("nav-stop");
        return line;
    }

    private void cases(List<CaseRun> runs, int all) {
        if (runs.isEmpty()) {
            return;
        }
        long passed = runs.stream().filter(CaseRun::passed).count();
        Paragraph summary = new Paragraph(getTranslation("navigator.editor.preview.passed", passed, all));
        summary.getElement().setAttribute("role", "status");
        UnorderedList list = new UnorderedList();
        list.addClassName("nav-runs");
        runs.forEach(run -> list.add(line(run)));
        getContent().add(new H3(getTranslation("navigator.editor.preview.cases")), summary, list);
    }

    private ListItem line(CaseRun run) {
        String fitting = run.fitting().isEmpty()
                ? getTranslation("navigator.editor.preview.nothing")
                : run.fitting().stream().map(this::titleOf).collect(Collectors.joining(" → "));
        ListItem item = new ListItem(
                new Pictogram(run.passed() ? "when" : "not"),
                new Span(getTranslation(
                        run.passed() ? "navigator.editor.preview.holds" : "navigator.editor.preview.fails",
                        run.given().name(),
                        fitting)),
                facts(run));
        item.addClassName(run.passed() ? "nav-run-holds" : "nav-run-fails");
        return item;
    }

    /** Who decides on a case must see what is known of its client. */
    private Span facts(CaseRun run) {
        Span known = new Span(texts.facts(run.given()));
        known.addClassName("nav-run-facts");
        return known;
    }
}
