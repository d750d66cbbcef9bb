package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.ui.ServiceTrayLink;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.SearchResult;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The hits of a search as a list of links, the agreements of other areas below, and help when nothing is found. */
public class ResultList extends Composite<Div> {
    private static final String RESULTS = "tulokset";

    private final Areas areas;
    private final Listener listener;
    private final Paragraph count = new Paragraph();
    private final Div hints = new Div();
    private final UnorderedList hits = new UnorderedList();
    private final Div rest = new Div();

    /** Who is told what the reader does with the hits. */
    public interface Listener {

        /**
         * A hit has the keyboard or was pointed at, so that it can be shown beside the list.
         *
         * @param hit the hit
         */
        void chosen(SearchHit hit);

        /**
         * The reader takes a suggestion.
         *
         * @param words the suggested words
         */
        void suggested(String words);

        /** The reader says that a card is missing. */
        void gapReported();
    }

    /**
     * An empty list.
     *
     * @param areas the areas, for their names
     * @param listener who is told
     */
    public ResultList(Areas areas, Listener listener) {
        this.areas = areas;
        this.listener = listener;
        count.addClassName("search-count");
        count.getElement().setAttribute("role", "status");
        hits.setId(RESULTS);
        hits.addClassName("search-hits");
        rest.addClassName("search-rest");
        getContent().addClassName("search-results");
        getContent().add(count, hints, hits, rest);
    }

    /**
     * Shows a result.
     *
     * @param result the result
     * @param chosen the code of the hit that is shown beside the list, or null
     */
    public void show(SearchResult result, @Nullable String chosen) {
        count.setText(countOf(result));
        hints.removeAll();
        hits.removeAll();
        rest.removeAll();
        if (result.identityCodeRemoved()) {
            hints.add(notice("search.identityCode"));
        }
        if (!result.suggestions().isEmpty()) {
            hints.add(suggestions(result.suggestions()));
        }
        result.hits().forEach(hit -> hits.add(item(hit, chosen)));
        if (result.total() == 0 || result.weak()) {
            rest.add(nothing(result));
        }
        if (!result.services().isEmpty()) {
            rest.add(services(result, chosen));
        }
        if (!result.elsewhere().isEmpty()) {
            rest.add(group("search.elsewhere", result.elsewhere(), result.elsewhereTotal(), chosen));
        }
        getContent().getElement().executeJs("window.huoneentauluSearch && window.huoneentauluSearch.redrawn(this)");
    }

    /**
     * Marks the hit that is shown beside the list.
     *
     * @param code its code
     */
    public void mark(String code) {
        getContent()
                .getElement()
                .executeJs("window.huoneentauluSearch && window.huoneentauluSearch.mark(this, $0)", code);
    }

    private String countOf(SearchResult result) {
        return result.total() == 0
                ? getTranslation("search.none")
                : getTranslation("search.count", result.total(), result.total() == 1 ? 1 : 2);
    }

    private Component notice(String key) {
        Paragraph notice = new Paragraph(getTranslation(key));
        notice.addClassName("search-notice");
        notice.getElement().setAttribute("role", "alert");
        return notice;
    }

    private Component suggestions(List<String> words) {
        Div row = new Div(new com.vaadin.flow.component.html.Span(getTranslation("search.didYouMean")));
        row.addClassName("search-suggestions");
        words.forEach(each -> {
            NativeButton take = new NativeButton(each, _ -> listener.suggested(each));
            take.addClassNames("ht-button", "small");
            row.add(take);
        });
        return row;
    }

    private HitItem item(SearchHit hit, @Nullable String chosen) {
        return new HitItem(hit, areas, hit.subject().code().equals(chosen), () -> listener.chosen(hit));
    }

    private Component group(String key, List<SearchHit> found, long total, @Nullable String chosen) {
        UnorderedList list = new UnorderedList();
        list.addClassName("search-hits");
        found.forEach(hit -> list.add(item(hit, chosen)));
        Div group = new Div(new H2(getTranslation(key, total)), list);
        group.addClassName("search-group");
        return group;
    }

    private Component services(SearchResult result, @Nullable String chosen) {
        Anchor all = new Anchor(
                ServiceTrayLink.saying(result.query()).substring(1),
                getTranslation("search.services.all", result.servicesTotal()));
        all.setRouterIgnore(true);
        Div group = new Div(group("search.services", result.services(), result.servicesTotal(), chosen), all);
        group.addClassName("search-services");
        return group;
    }

    private Component nothing(SearchResult result) {
        Div help = new Div();
        help.addClassName("search-nothing");
        NativeButton report = new NativeButton(getTranslation("search.reportGap"));
        report.addClassNames("ht-button", "small");
        report.addClickListener(_ -> {
            listener.gapReported();
            report.setEnabled(false);
            report.setText(getTranslation("search.gapReported"));
        });
        help.add(new Paragraph(getTranslation(result.total() == 0 ? "search.nothing" : "search.weak")), report);
        if (!result.nearest().isEmpty()) {
            help.add(group("search.nearest", result.nearest(), result.nearest().size(), null));
        }
        return help;
    }
}
