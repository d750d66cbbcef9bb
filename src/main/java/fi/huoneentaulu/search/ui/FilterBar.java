package fi.huoneentaulu.search.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.search.Facets;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
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
    private final List<Place> places;
    private final NativeSelect<Place> place;
    private final AgeField age = new AgeField(years -> change(SearchPart.AGE, years.orElse(null)));
    private final NativeSelect<SubjectKind> kind = values("kind", SearchPart.KIND, SubjectKind.values());
    private final NativeSelect<Theme> theme = values("theme", SearchPart.THEME, Theme.values());
    private final NativeSelect<Sector> sector = values("sector", SearchPart.SECTOR, Sector.values());
    private final NativeSelect<RouteMode> mode = values("mode", SearchPart.MODE, RouteMode.values());
    private final NativeSelect<CareLevel> level = values("level", SearchPart.LEVEL, CareLevel.values());
    private final NativeSelect<Integer> step =
            select("step", SearchPart.STEP, IntStream.range(0, STEPS).boxed().toList(), this::stepName);
    private final NativeButton mayDirect = toggle(SearchPart.MAY_DIRECT, true);
    private final NativeButton canDeliver = toggle(SearchPart.CAN_DELIVER, true);
    private final NativeButton open = toggle(SearchPart.MODE, RouteMode.OPEN_ACCESS);
    private final NativeButton remote = toggle(SearchPart.REMOTE, true);
    private final NativeButton clear = new NativeButton();
    private SearchState state = SearchState.EMPTY;

    /** A line of the list of places. */
    private record Place(String code, String name) {}

    /**
     * Filters without any chosen.
     *
     * @param areas the areas
     * @param home the code of the reader's own municipality, or null when it is not known
     * @param hasProfession whether the reader's profession is known
     * @param onChange gets the new state when the reader narrows or widens
     */
    public FilterBar(Areas areas, @Nullable String home, boolean hasProfession, Consumer<SearchState> onChange) {
        this.onChange = onChange;
        String county = county(areas, home);
        places = places(areas, county != null);
        place = new NativeSelect<>(
                getTranslation("search.filter.place"),
                county == null ? getTranslation("search.filter.everywhere") : county,
                places,
                Place::name);
        place.onChoice(
                chosen -> change(SearchPart.PLACE, chosen.map(Place::code).orElse(null)));
        clear.setText(getTranslation("search.filter.clear"));
        clear.addClassNames("search-chip", "search-clear");
        clear.addClickListener(_ -> change(SearchState.EMPTY.withText(state.text())));
        getContent().addClassName("search-filters");
        getContent().getElement().setAttribute("role", "group");
        getContent().getElement().setAttribute("aria-label", getTranslation("search.filter.label"));
        getContent().add(place, age, kind, theme);
        if (hasProfession) {
            getContent().add(mayDirect, canDeliver);
        }
        getContent().add(open, remote, sector, mode, level, step, clear);
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
        place.choose(places.stream()
                .filter(each -> each.code().equals(shown.place()))
                .findFirst()
                .orElse(null));
        age.show(shown.get(SearchPart.AGE).orElse(null));
        kind.setVisible(facets.kind().size() > 1 || shown.has(SearchPart.KIND));
        show(kind, SearchPart.KIND, each -> counted(name(each), facets.kind(), each.word()));
        show(theme, SearchPart.THEME, each -> counted(name(each), facets.theme(), each));
        show(sector, SearchPart.SECTOR, each -> counted(name(each), facets.sector(), each));
        show(mode, SearchPart.MODE, each -> counted(name(each), facets.mode(), each));
        show(level, SearchPart.LEVEL, each -> counted(name(each), facets.level(), each));
        show(step, SearchPart.STEP, each -> counted(stepName(each), facets.step(), each));
        boolean isOpen =
                shown.get(SearchPart.MODE).filter(RouteMode.OPEN_ACCESS::equals).isPresent();
        String openName = name(RouteMode.OPEN_ACCESS);
        press(open, isOpen, counted(openName, facets.mode(), RouteMode.OPEN_ACCESS));
        String remoteName = name(Delivery.REMOTE);
        press(remote, shown.has(SearchPart.REMOTE), counted(remoteName, facets.delivery(), Delivery.REMOTE));
        if (profession != null) {
            String directs = getTranslation("search.filter.mayDirect");
            String delivers = getTranslation("search.filter.canDeliver");
            press(mayDirect, shown.has(SearchPart.MAY_DIRECT), counted(directs, facets.profession(), profession));
            press(canDeliver, shown.has(SearchPart.CAN_DELIVER), counted(delivers, facets.deliverer(), profession));
        }
        clear.setVisible(shown.isNarrowed() || shown.has(SearchPart.PLACE));
    }

    private <T> void change(SearchPart<T> part, @Nullable T value) {
        change(state.with(part, value));
    }

    private void change(SearchState changed) {
        state = changed;
        onChange.accept(changed);
    }

    private @Nullable String county(Areas areas, @Nullable String municipality) {
        return Optional.ofNullable(municipality)
                .flatMap(areas::municipality)
                .map(Municipality::county)
                .flatMap(areas::county)
                .map(county -> county.shortName().text(language))
                .orElse(null);
    }

    private List<Place> places(Areas areas, boolean withEverywhere) {
        List<Place> found = new ArrayList<>();
        if (withEverywhere) {
            found.add(new Place(SearchState.EVERYWHERE, getTranslation("search.filter.everywhere")));
        }
        for (Municipality each : areas.municipalities()) {
            found.add(new Place(each.code(), each.name().text(language)));
        }
        return List.copyOf(found);
    }

    private <E extends Enum<E>> NativeSelect<E> values(String key, SearchPart<E> part, E[] items) {
        return select(key, part, List.of(items), this::name);
    }

    private <T> NativeSelect<T> select(String key, SearchPart<T> part, List<T> items, Function<T, String> text) {
        String label = getTranslation("search.filter." + key);
        NativeSelect<T> select = new NativeSelect<>(label, label, items, text);
        select.onChoice(chosen -> change(part, chosen.orElse(null)));
        return select;
    }

    private <T> void show(NativeSelect<T> select, SearchPart<T> part, Function<T, String> text) {
        T chosen = state.get(part).orElse(null);
        select.relabel(text);
        select.choose(chosen);
        select.setClassName("on", chosen != null);
    }

    private static <T> String counted(String name, Map<T, Long> counts, T value) {
        return name + " (" + counts.getOrDefault(value, 0L) + ")";
    }

    /** A button that narrows to one value and opens the part again when it is pressed once more. */
    private <T> NativeButton toggle(SearchPart<T> part, T value) {
        NativeButton toggle = new NativeButton();
        toggle.addClassName("search-chip");
        toggle.addClickListener(
                _ -> change(part, state.get(part).filter(value::equals).isPresent() ? null : value));
        return toggle;
    }

    private static void press(NativeButton toggle, boolean pressed, String text) {
        toggle.setText(text);
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(pressed));
    }

    private String stepName(int step) {
        return getTranslation("search.filter.stepOf", step);
    }

    private String name(Enum<?> value) {
        return getTranslation(Messages.nameKey(value));
    }
}
