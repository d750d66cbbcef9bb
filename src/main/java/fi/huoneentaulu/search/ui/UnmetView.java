package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.KeeperPage;
import fi.huoneentaulu.search.KeywordTaker;
import fi.huoneentaulu.search.UnmetSearches;
import fi.huoneentaulu.search.UnmetSearches.UnmetSearch;
import fi.huoneentaulu.vocabulary.Language;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;

/** What readers have looked for in vain, each with the ways to answer it. */
@Route(UnmetView.PATH)
@Menu(title = "search.unmet.menu", order = 81)
@RolesAllowed({Roles.COORDINATOR, Roles.ADMINISTRATOR})
class UnmetView extends KeeperPage {
    static final String PATH = "yllapito/haut";

    private final UnmetSearches unmet;
    private final ObjectProvider<KeywordTaker> takers;
    private final Clock clock;
    private final Div groups = new Div();

    UnmetView(UnmetSearches unmet, ObjectProvider<KeywordTaker> takers, Clock clock) {
        super(PATH, "search.unmet.title");
        this.unmet = unmet;
        this.takers = takers;
        this.clock = clock;
        Paragraph lead = new Paragraph(getTranslation("search.unmet.lead"));
        lead.addClassName("keeper-lead");
        groups.addClassName("unmet-groups");
        getContent().add(lead, groups);
        show();
    }

    private void show() {
        groups.removeAll();
        List<UnmetSearch> all = unmet.all();
        if (all.isEmpty()) {
            Div nothing = new Div(new Paragraph(getTranslation("search.unmet.none")));
            nothing.addClassName("waiting-nothing");
            groups.add(nothing);
            return;
        }
        group(
                "search.unmet.reported",
                all.stream().filter(search -> search.reports() > 0).toList());
        group(
                "search.unmet.often",
                all.stream().filter(search -> search.reports() == 0).toList());
    }

    private void group(String titleKey, List<UnmetSearch> searches) {
        if (!searches.isEmpty()) {
            Section section = new Section(new H2(getTranslation(titleKey, searches.size())));
            searches.forEach(search -> section.add(new UnmetItem(search, this, clock.getZone())));
            groups.add(section);
        }
    }

    List<KeywordTaker.Home> homes() {
        Language language = Language.of(getLocale());
        return takers.orderedStream()
                .flatMap(taker -> taker.homes(language).stream())
                .toList();
    }

    /** Adds the words to a card's draft and goes there. */
    void connect(UnmetSearch search, KeywordTaker.Home home) {
        attempt(() -> {
            Language language = Language.of(getLocale());
            Optional<KeywordTaker> taker = takers.orderedStream()
                    .filter(each -> each.homes(language).contains(home))
                    .findFirst();
            taker.ifPresent(each -> {
                String link = each.take(home.subject(), search.words(), language);
                unmet.remove(search.id());
                getUI().ifPresent(ui -> ui.navigate(link.substring(1)));
            });
        });
    }

    void remove(UnmetSearch search) {
        attempt(() -> {
            unmet.remove(search.id());
            show();
            tell("search.unmet.removed", search.words());
        });
    }
}
