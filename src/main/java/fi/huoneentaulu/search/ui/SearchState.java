package fi.huoneentaulu.search.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for, as it stands in the address: filters in the query, words and the client's age behind
 * {@code #}.
 *
 * @param values what is written in the address, by name; only what makes sense
 */
public record SearchState(Map<String, String> values) {
    /** The place that leaves nothing out. */
    public static final String EVERYWHERE = "kaikki";

    /** Nothing typed, nothing narrowed. */
    public static final SearchState EMPTY = new SearchState(Map.of());

    /** A state that never changes. */
    public SearchState {
        values = Map.copyOf(values);
    }

    /**
     * Reads a state; what makes no sense is left out.
     *
     * @param written names and values of the query and of the part behind {@code #}
     * @param areas the areas
     * @return the state
     */
    public static SearchState of(Map<String, String> written, Areas areas) {
        SearchState state = EMPTY;
        for (SearchPart<?> part : SearchPart.HIDDEN) {
            state = state.taking(part, written);
        }
        for (SearchPart<?> part : SearchPart.SHOWN) {
            state = state.taking(part, written);
        }
        String place = state.place();
        boolean known = place.equals(EVERYWHERE) || areas.municipality(place).isPresent();
        return known ? state : state.with(SearchPart.PLACE, null);
    }

    private <T> SearchState taking(SearchPart<T> part, Map<String, String> written) {
        return with(
                part,
                Optional.ofNullable(written.get(part.key())).flatMap(part::read).orElse(null));
    }

    /**
     * The same with another value of one part.
     *
     * @param part the part
     * @param value its value, or null for none
     * @param <T> what its values are
     * @return a new state
     */
    public <T> SearchState with(SearchPart<T> part, @Nullable T value) {
        Map<String, String> changed = new LinkedHashMap<>(values);
        String written = value == null ? "" : part.written(value);
        if (written.isEmpty()) {
            changed.remove(part.key());
        } else {
            changed.put(part.key(), written);
        }
        return new SearchState(changed);
    }

    /**
     * The same with other words.
     *
     * @param words the words
     * @return a new state
     */
    public SearchState withText(String words) {
        return with(SearchPart.TEXT, words);
    }

    /** The value of a part, if it has one. */
    <T> Optional<T> get(SearchPart<T> part) {
        return Optional.ofNullable(values.get(part.key())).flatMap(part::read);
    }

    /** Whether a part has a value. */
    boolean has(SearchPart<?> part) {
        return values.containsKey(part.key());
    }

    /**
     * The words.
     *
     * @return what was typed, or an empty text
     */
    public String text() {
        return get(SearchPart.TEXT).orElse("");
    }

    /**
     * Where.
     *
     * @return a municipality's code, {@link #EVERYWHERE}, or an empty text for the reader's own county
     */
    public String place() {
        return get(SearchPart.PLACE).orElse("");
    }

    /**
     * Whether there is nothing to search for, so that the wall and the themes are shown; a place alone is nothing.
     *
     * @return true without words and filters
     */
    public boolean isEmpty() {
        return text().isBlank() && !isNarrowed();
    }

    /** Whether a filter other than the place is chosen. */
    boolean isNarrowed() {
        return values.keySet().stream()
                .anyMatch(key -> !key.equals(SearchPart.TEXT.key()) && !key.equals(SearchPart.PLACE.key()));
    }

    /**
     * The filters of a search.
     *
     * @param areas the areas
     * @param home the code of the reader's municipality, or null
     * @param profession the reader's profession, or null
     * @return the filters
     */
    public SearchFilters filters(Areas areas, @Nullable String home, @Nullable Profession profession) {
        return SearchFilters.building()
                .kinds(set(SearchPart.KIND))
                .area(area(areas, home))
                .age(get(SearchPart.AGE).orElse(null))
                .themes(set(SearchPart.THEME))
                .sectors(set(SearchPart.SECTOR))
                .director(has(SearchPart.MAY_DIRECT) ? profession : null)
                .deliverer(has(SearchPart.CAN_DELIVER) ? profession : null)
                .levels(set(SearchPart.LEVEL))
                .steps(set(SearchPart.STEP))
                .modes(set(SearchPart.MODE))
                .delivery(has(SearchPart.REMOTE) ? Set.of(Delivery.REMOTE) : Set.of())
                .filters();
    }

    private <T> Set<T> set(SearchPart<T> part) {
        return get(part).map(Set::of).orElse(Set.of());
    }

    private @Nullable Coverage area(Areas areas, @Nullable String home) {
        String place = place();
        if (place.equals(EVERYWHERE)) {
            return null;
        }
        if (!place.isEmpty()) {
            return new Coverage.InMunicipality(place);
        }
        return Optional.ofNullable(home)
                .flatMap(areas::municipality)
                .map(Municipality::county)
                .map(Coverage.InCounty::new)
                .orElse(null);
    }

    /**
     * The part of the state that stands in the query.
     *
     * @return names and values
     */
    public Map<String, String> query() {
        return written(SearchPart.SHOWN);
    }

    /**
     * The part of the state that stands behind {@code #}.
     *
     * @return names and values
     */
    public Map<String, String> hash() {
        return written(SearchPart.HIDDEN);
    }

    private Map<String, String> written(List<SearchPart<?>> parts) {
        Map<String, String> written = new LinkedHashMap<>();
        parts.stream().filter(this::has).forEach(part -> written.put(part.key(), values.getOrDefault(part.key(), "")));
        return written;
    }
}
