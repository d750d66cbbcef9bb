package fi.huoneentaulu.navigator.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.fact.ui.FactQuestions;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.navigator.EntrySetBody;
import fi.huoneentaulu.navigator.EntrySets;
import fi.huoneentaulu.navigator.Navigation;
import fi.huoneentaulu.navigator.Navigations;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.navigator.Start;
import fi.huoneentaulu.navigator.Suggestion;
import fi.huoneentaulu.vocabulary.Theme;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * From the client's situation to the cards that fit. What is known stands in this view and behind {@code #} in the address;
 * nothing is stored.
 */
@Route("navigaattori")
@Menu(title = "navigator.menu", order = 5, icon = "navigator")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/navigator.css")
class NavigatorView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, SituationPanel.Listener {
    private static final String ENTRY = "alku";
    private static final String MUNICIPALITY = "municipality";

    private final Navigations navigations;
    private final EntrySets entrySets;
    private final Facts facts;
    private final Optional<Actor> reader;
    private final StopBar stops = new StopBar();
    private final EntryChoice entries;
    private final ThemeChoice themes = new ThemeChoice(this::narrow);
    private final SituationPanel panel;
    private final MatchBoard board;
    private final SituationActs acts;
    private final DescribeBox describe;
    private Start start = Start.ANYWHERE;
    private String entry = EntrySets.GENERAL;
    private final Paragraph gone = new Paragraph();
    private Situation situation = Situation.EMPTY;
    private @Nullable String wanted;

    NavigatorView(
            Navigations navigations,
            EntrySets entrySets,
            Facts facts,
            FactQuestions questions,
            MatchBoard.Parts boardParts,
            DescribeBox.Parts describeParts,
            CurrentActor actor) {
        this.navigations = navigations;
        this.entrySets = entrySets;
        this.facts = facts;
        reader = actor.find();
        entries = new EntryChoice(entrySets.all(), this::enter);
        panel = new SituationPanel(facts, questions, this);
        board = new MatchBoard(boardParts);
        acts = new SituationActs(this::clear);
        describe = new DescribeBox(describeParts, this::confirm);
        Paragraph lead = new Paragraph(getTranslation("navigator.lead"));
        lead.addClassName("nav-lead");
        Div choices = new Div(entries, themes);
        choices.addClassName("nav-choices");
        Div side = new Div(panel, describe, acts);
        side.addClassName("nav-side");
        Div main = new Div(side, board);
        main.addClassName("nav-main");
        getContent().addClassName("nav-page");
        gone.setText(getTranslation("navigator.entry.gone"));
        gone.getElement().setAttribute("role", "status");
        getContent().add(new H1(getTranslation("navigator.title")), lead, gone, stops, choices, main);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = PageAddress.query(event.getLocation()).getOrDefault(ENTRY, "");
        Optional<EntrySetBody> named = entrySets.standingFor(code);
        gone.setVisible(!code.isEmpty() && named.isEmpty());
        named.or(entrySets::general).ifPresent(this::begin);
        if (!navigations.enabled()) {
            getContent().removeAll();
            getContent().add(new H1(getTranslation("navigator.title")), new Paragraph(getTranslation("navigator.off")));
            return;
        }
        PageAddress.readHash(this, this::arrive);
    }

    /** Where a link says nothing of the municipality, the client is taken to live in the reader's own. */
    private void arrive(Map<String, String> hash) {
        Situation there =
                NavigatorAddress.read(hash, facts, reader.map(Actor::profession).orElse(null));
        String home = reader.map(Actor::homeMunicipality).orElse(null);
        boolean told =
                there.answers().to(MUNICIPALITY).isPresent() || there.unknown().contains(MUNICIPALITY);
        situation = home == null || told ? there : there.answered(MUNICIPALITY, FactValue.one(home));
        show();
    }

    @Override
    public void answered(String fact, @Nullable FactValue value) {
        wanted = null;
        change(value == null ? situation.notKnown(fact) : situation.answered(fact, value));
        panel.focus();
    }

    @Override
    public void reopened(String fact) {
        wanted = fact;
        change(situation.reopened(fact));
        panel.focus();
    }

    /** A suggestion that the professional has confirmed. */
    private void confirm(Suggestion suggestion) {
        switch (suggestion) {
            case Suggestion.OfFact(String fact, FactValue value) -> change(situation.answered(fact, value));
            case Suggestion.OfTheme(Theme theme) -> {
                Set<Theme> more = new LinkedHashSet<>(situation.themes());
                more.add(theme);
                narrow(more);
            }
        }
    }

    private void narrow(Set<Theme> chosen) {
        change(situation.about(chosen));
    }

    private void enter(EntrySetBody chosen) {
        begin(chosen);
        change(situation);
    }

    private void begin(EntrySetBody chosen) {
        entry = chosen.code();
        start = chosen.start();
        entries.show(chosen);
    }

    private void clear() {
        wanted = null;
        describe.clear();
        change(situation.cleared());
        panel.focus();
    }

    private void change(Situation changed) {
        situation = changed;
        boolean general = entry.equals(EntrySets.GENERAL);
        PageAddress.replace(this, general ? Map.of() : Map.of(ENTRY, entry), NavigatorAddress.write(situation));
        show();
    }

    private void show() {
        Navigation navigation = navigations.navigate(situation, start);
        stops.show(navigation.stops());
        themes.show(situation.themes(), start.themes());
        describe.show(situation);
        panel.show(situation, navigation.next(), wanted);
        acts.show(board.show(situation, navigation));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("navigator.title") + " – " + getTranslation("shell.name");
    }
}
