package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fi.huoneentaulu.base.ui.LazyDetails;
import fi.huoneentaulu.base.ui.Pictogram;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.navigator.Match;
import java.util.List;
import java.util.Locale;

/** The cards that fit, may fit or do not fit; a long column is folded below its beginning. */
class MatchColumn extends Composite<Section> {
    private static final int SHOWN = 10;

    private final Outcome outcome;
    private final H2 heading = new H2();

    MatchColumn(Outcome outcome) {
        this.outcome = outcome;
        String name = outcome.name().toLowerCase(Locale.ROOT).replace('_', '-');
        heading.setId("sarake-" + name);
        getContent().addClassNames("nav-column", "nav-" + name);
        getContent().getElement().setAttribute("aria-labelledby", "sarake-" + name);
    }

    void show(List<Match> matches, MatchItem.Maker items) {
        heading.removeAll();
        heading.add(
                new Pictogram(pictogram()),
                new Span(getTranslation("navigator.column." + outcome.name(), matches.size())));
        getContent().removeAll();
        getContent().add(heading);
        if (matches.isEmpty()) {
            Paragraph none = new Paragraph(getTranslation("navigator.column.none." + outcome.name()));
            none.addClassName("nav-none");
            getContent().add(none);
            return;
        }
        getContent().add(list(matches.subList(0, Math.min(SHOWN, matches.size())), items));
        if (matches.size() > SHOWN) {
            getContent().add(rest(matches.subList(SHOWN, matches.size()), items));
        }
    }

    private LazyDetails rest(List<Match> matches, MatchItem.Maker items) {
        LazyDetails rest =
                new LazyDetails(getTranslation("navigator.column.rest", matches.size()), () -> list(matches, items));
        rest.addClassName("nav-rest");
        return rest;
    }

    private static UnorderedList list(List<Match> matches, MatchItem.Maker items) {
        UnorderedList list = new UnorderedList();
        matches.forEach(match -> list.add(items.item(match)));
        return list;
    }

    private String pictogram() {
        return switch (outcome) {
            case SUITABLE -> "when";
            case UNDECIDED -> "notice";
            case NOT_SUITABLE -> "not";
        };
    }
}
