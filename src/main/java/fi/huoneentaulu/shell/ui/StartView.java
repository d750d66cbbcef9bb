package fi.huoneentaulu.shell.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.base.access.Roles;
import fi.huoneentaulu.base.ui.PageAddress;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Walls;
import fi.huoneentaulu.card.ui.CardPanels;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.SearchResult;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.search.ui.FilterBar;
import fi.huoneentaulu.search.ui.ResultList;
import fi.huoneentaulu.search.ui.SearchBox;
import fi.huoneentaulu.search.ui.SearchPart;
import fi.huoneentaulu.search.ui.SearchState;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.SubjectKind;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a professional begins: the search with the open card beside it; before typing the unit's wall and the themes. */
@Route("")
@Menu(title = "shell.menu.search", order = 0, icon = "search")
@RolesAllowed(Roles.READER)
@StyleSheet("context://styles/start.css")
class StartView extends Composite<Div> implements BeforeEnterObserver, HasDynamicTitle, ResultList.Listener {
    private static final String OPEN_CARD = "kortti";
    private static final int COMPLETIONS = 5;

    private final Searches searches;
    private final CardPanels panels;
    private final Areas areas;
    private final @Nullable String home;
    private final @Nullable Profession profession;
    private final SearchBox box =
            new SearchBox(getTranslation("shell.start.search"), text -> type(text, false), text -> type(text, true));
    private final FilterBar filters;
    private final ResultList results;
    private final StartBoard board;
    private final Div detail = new Div();
    private final Div found = new Div();
    private SearchState state = SearchState.EMPTY;
    private String openCard = "";

    StartView(Searches searches, CardPanels panels, Cards cards, Walls walls, Areas areas, CurrentActor actor) {
        this.searches = searches;
        this.panels = panels;
        this.areas = areas;
        Optional<Actor> reader = actor.find();
        home = reader.map(Actor::homeMunicipality).orElse(null);
        profession = reader.map(Actor::profession).orElse(null);
        filters = new FilterBar(areas, home, profession != null, this::narrow);
        results = new ResultList(areas, this);
        board = new StartBoard(
                reader.map(_ -> new WallBoard(walls)).orElse(null),
                cards,
                theme -> narrow(state.with(SearchPart.THEME, theme)));
        H1 heading = new H1(getTranslation("shell.start.title"));
        heading.addClassName("ht-visually-hidden");
        detail.addClassName("start-detail");
        found.addClassName("start-two");
        found.add(results, detail);
        getContent().addClassName("start-page");
        getContent().add(heading, box, filters, board, found);
    }

    /** What stands behind # only the browser knows: nothing is shown that would have to go again. */
    private void untilTheStateIsKnown() {
        filters.setVisible(false);
        board.setVisible(false);
        found.setVisible(false);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Map<String, String> address = new HashMap<>(PageAddress.query(event.getLocation()));
        openCard = address.getOrDefault(OPEN_CARD, "");
        state = SearchState.EMPTY;
        untilTheStateIsKnown();
        PageAddress.readHash(this, hash -> {
            if (state.equals(SearchState.EMPTY)) {
                address.putAll(hash);
                arrive(SearchState.of(address, areas));
            }
        });
        box.focus();
    }

    private void arrive(SearchState there) {
        state = there;
        box.show(there.text());
        search(false);
        if (!there.hash().isEmpty()) {
            remember();
        }
    }

    private void type(String text, boolean settled) {
        state = state.withText(text);
        openCard = "";
        search(settled);
        remember();
    }

    private void narrow(SearchState narrowed) {
        state = narrowed;
        openCard = "";
        search(true);
        remember();
    }

    private void search(boolean settled) {
        Language language = Language.of(getLocale());
        SearchRequest typed = SearchRequest.typed(state.text(), state.filters(areas, home, profession), language);
        SearchResult result = searches.search(settled ? typed.whenSettled() : typed);
        if (result.identityCodeRemoved()) {
            state = state.withText(result.query());
            box.show(result.query());
        }
        box.offer(state.text(), searches.complete(state.text(), language, COMPLETIONS));
        boolean nothing = state.isEmpty() && !result.identityCodeRemoved();
        filters.setVisible(true);
        filters.show(state, result.facets(), profession);
        board.setVisible(nothing);
        found.setVisible(!nothing);
        if (nothing) {
            detail.removeAll();
            return;
        }
        boolean stillThere =
                result.hits().stream().anyMatch(hit -> hit.subject().code().equals(openCard));
        if (!stillThere) {
            openCard = result.hits().stream()
                    .filter(hit -> hit.subject().kind() == SubjectKind.CARD)
                    .findFirst()
                    .map(hit -> hit.subject().code())
                    .orElse("");
        }
        results.show(result, openCard);
        paintDetail();
    }

    private void paintDetail() {
        detail.removeAll();
        String place =
                state.place().equals(SearchState.EVERYWHERE) || state.place().isEmpty() ? null : state.place();
        panels.open(openCard, place, false).ifPresent(detail::add);
    }

    @Override
    public void chosen(SearchHit hit) {
        if (hit.subject().kind() == SubjectKind.CARD && !hit.subject().code().equals(openCard)) {
            openCard = hit.subject().code();
            results.mark(openCard);
            paintDetail();
            remember();
        }
    }

    @Override
    public void suggested(String words) {
        box.show(words);
        type(words, true);
        box.focus();
    }

    @Override
    public void gapReported() {
        searches.reportGap(state.text());
    }

    private void remember() {
        Map<String, String> query = state.query();
        if (!state.isEmpty() && !openCard.isEmpty()) {
            query.put(OPEN_CARD, openCard);
        }
        PageAddress.replace(this, query, state.hash());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.start.title") + " – " + getTranslation("shell.name");
    }
}
