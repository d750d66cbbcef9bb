package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.value.ValueChangeMode;
import fi.huoneentaulu.base.ui.TextInput;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.Synonym;
import fi.huoneentaulu.search.SynonymTrials;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Subject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A query tried without the synonym that is being written and with it, side by side. */
class TrialPanel extends Composite<Div> {
    private final SynonymTrials trials;
    private final Supplier<Optional<Synonym>> written;
    private final TextInput query = new TextInput("kokeile", getTranslation("search.synonym.try"));
    private final Div results = new Div();
    private @Nullable UUID edited;

    /** An empty trial of whatever is written; empty while it is not yet a synonym. */
    TrialPanel(SynonymTrials trials, Supplier<Optional<Synonym>> written) {
        this.trials = trials;
        this.written = written;
        query.field().setValueChangeMode(ValueChangeMode.LAZY);
        query.field().getElement().setAttribute("maxlength", "100").setAttribute("autocomplete", "off");
        query.field().addValueChangeListener(change -> {
            if (change.isFromClient()) {
                refresh();
            }
        });
        results.addClassName("keeper-side-by-side");
        results.getElement().setAttribute("aria-live", "polite");
        getContent().add(query, results);
    }

    void open(@Nullable UUID stored, String words) {
        edited = stored;
        query.show(words);
        refresh();
    }

    /** Until the trial has words of its own, it is made with what is written. */
    void refresh() {
        results.removeAll();
        Optional<Synonym> synonym = written.get();
        String words = query.text().isEmpty()
                ? synonym.map(each -> each.terms().getFirst()).orElse("")
                : query.text();
        if (words.isEmpty()) {
            return;
        }
        Language language = Language.of(getLocale());
        if (synonym.isEmpty()) {
            results.add(column("search.synonym.before", trials.now(words, language), Set.of()));
            return;
        }
        SynonymTrials.Trial trial = trials.of(words, language, edited, synonym.get());
        Set<Subject> known = trial.before().stream().map(SearchHit::subject).collect(Collectors.toSet());
        results.add(
                column("search.synonym.before", trial.before(), Set.of()),
                column(
                        "search.synonym.after",
                        trial.after(),
                        trial.after().stream()
                                .map(SearchHit::subject)
                                .filter(subject -> !known.contains(subject))
                                .collect(Collectors.toSet())));
    }

    private Component column(String titleKey, List<SearchHit> hits, Set<Subject> fresh) {
        Div column = new Div(new H3(getTranslation(titleKey)));
        if (hits.isEmpty()) {
            column.add(new Paragraph(getTranslation("search.none")));
            return column;
        }
        OrderedList list = new OrderedList();
        hits.forEach(hit -> {
            Span title = new Span(hit.title().text());
            if (fresh.contains(hit.subject())) {
                title.setText(getTranslation("search.synonym.fresh", hit.title().text()));
                title.addClassName("keeper-new-hit");
            }
            list.add(new ListItem(title));
        });
        column.add(list);
        return column;
    }
}
