package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.search.Facets;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What narrows a search, each choice with the number of hits behind it. */
public class FilterBar extends Composite<Div> {
    private static final int STEPS = 4;

    private final Consumer<SearchState> onChange;
    private final Language language = Language.of(getLocale());
    private final NativeSelect<Place> place;
    private final AgeField age = new AgeField(this::changeAge);
    private final NativeSelect<Theme> theme;
    private final NativeSelect<Sector> sector;
    private final NativeSelect<RouteMode> mode;
    private final NativeSelect<Integer> step;
    private final NativeButton mayDirect = toggle(() -> change(with().mayDirect(!state().mayDirect())));
    private final NativeButton canDeliver = toggle(() -> change(with().canDeliver(!state().canDeliver())));
    private final NativeButton open =
            toggle(() -> change(with().mode(state().mode() == RouteMode.OPEN_ACCESS ? null : RouteMode.OPEN_ACCESS)));
    private final NativeButton remote = toggle(() -> change(with().remote(!state().remote())));
    private final NativeButton clear = new NativeButton();
    private SearchState state = SearchState.EMPTY;

    /** A line of the list of places. */
    private record Place(String code, String name) {}

    /**
     * Filters without any chosen.
     *
     * @param areas the areas
     * @param home the name of the reader's own county, or null when it is not known
     * @param hasProfession whether the reader's profession is known
     * @param onChange gets the new state when the reader narrows or widens
     */
    public FilterBar(Areas areas, @Nullable String home, boolean hasProfession, Consumer<SearchState> onChange) {
        this.onChange = onChange;
        place = new NativeSelect<>(
                getTranslation("search.filter.place"),
                home == null ? getTranslation("search.filter.everywhere") : home,
                places(areas, home != null),
                Place::name);
        place.onChoice(chosen -> change(with().place(chosen.map(Place::code).orElse(""))));
        theme = values("theme", List.of(Theme.values()), this::name, chosen -> with().theme(chosen));
        sector = values("sector", List.of(Sector.values()), this::name, chosen -> with().sector(chosen));
        mode = values("mode", List.of(RouteMode.values()), this::name, chosen -> with().mode(chosen));
        step = values(
                "step",
                IntStream.range(0, STEPS).boxed().toList(),
                each -> getTranslation("search.filter.stepOf", each),
                chosen -> with().step(chosen));
        clear.setText(getTranslation("search.filter.clear"));
        clear.addClassNames("search-chip", "search-clear");
        clear.addClickListener(_ -> change(SearchState.EMPTY.withText(state.text())));
        getContent().addClassName("search-filters");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("search.filter.label"));
        getContent().add(place, age, theme);
        if (hasProfession) {
            getContent().add(mayDirect, canDeliver);
        }
        getContent().add(open, remote, sector, mode, step, clear);
    }

    /**
     * Shows a state and what stands behind each choice.
     *
     * @param shown the state
     * @param facets the numbers of hits
     * @param profession the reader's profession, or null
     */
    public void show(SearchState shown, Facets facets, @Nullable Profession profession) {
        state = shown;
        place.choose(placeOf(shown.place()));
        age.show(shown.age());
        select(theme, shown.theme(), each -> counted(name(each), facets.themes(), each));
        select(sector, shown.sector(), each -> counted(name(each), facets.sectors(), each));
        select(mode, shown.mode(), each -> counted(name(each), facets.modes(), each));
        select(step, shown.step(), each -> counted(getTranslation("search.filter.stepOf", each), facets.steps(), each));
        press(
                open,
                shown.mode() == RouteMode.OPEN_ACCESS,
                name(RouteMode.OPEN_ACCESS),
                facets.modes().getOrDefault(RouteMode.OPEN_ACCESS, 0L));
        press(remote, shown.remote(), name(Delivery.REMOTE), facets.delivery().getOrDefault(Delivery.REMOTE, 0L));
        if (profession != null) {
            press(
                    mayDirect,
                    shown.mayDirect(),
                    getTranslation("search.filter.mayDirect"),
                    facets.directors().getOrDefault(profession, 0L));
            press(
                    canDeliver,
                    shown.canDeliver(),
                    getTranslation("search.filter.canDeliver"),
                    facets.deliverers().getOrDefault(profession, 0L));
        }
        clear.setVisible(!shown.withText("").isEmpty() || !shown.place().isEmpty());
    }

    private SearchState state() {
        return state;
    }

    private SearchState.Change with() {
        return state.change();
    }

    private void change(SearchState.Change changed) {
        change(changed.state());
    }

    private void change(SearchState changed) {
        state = changed;
        onChange.accept(changed);
    }

    private void changeAge(Optional<java.math.BigDecimal> years) {
        change(with().age(years.orElse(null)));
    }

    private List<Place> places(Areas areas, boolean withEverywhere) {
        List<Place> places = new ArrayList<>();
        if (withEverywhere) {
            places.add(new Place(SearchState.EVERYWHERE, getTranslation("search.filter.everywhere")));
        }
        for (Municipality each : areas.municipalities()) {
            places.add(new Place(each.code(), each.name().text(language)));
        }
        known = List.copyOf(places);
        return known;
    }

    private List<Place> known = List.of();

    private @Nullable Place placeOf(String code) {
        return known.stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElse(null);
    }

    private <T> NativeSelect<T> values(
            String key, List<T> items, Function<T, String> text, Function<@Nullable T, SearchState.Change> change) {
        String label = getTranslation("search.filter." + key);
        NativeSelect<T> select = new NativeSelect<>(label, label, items, text);
        select.onChoice(chosen -> change(change.apply(chosen.orElse(null))));
        return select;
    }

    private <T> void select(NativeSelect<T> select, @Nullable T chosen, Function<T, String> text) {
        select.relabel(text);
        select.choose(chosen);
        select.setClassName("on", chosen != null);
    }

    private static <T> String counted(String name, Map<T, Long> counts, T value) {
        return name + " (" + counts.getOrDefault(value, 0L) + ")";
    }

    private static NativeButton toggle(Runnable onClick) {
        NativeButton toggle = new NativeButton();
        toggle.addClassName("search-chip");
        toggle.addClickListener(_ -> onClick.run());
        return toggle;
    }

    private static void press(NativeButton toggle, boolean pressed, String name, long count) {
        toggle.setText(name + " (" + count + ")");
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private String name(Enum<?> value) {
        return getTranslation(Messages.nameKey(value));
    }
}
