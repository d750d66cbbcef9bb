package fi.huoneentaulu.search.ui;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.area.Municipality;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a reader looks for, as it stands in the address: filters in the query, words and the client's age behind
 * {@code #}.
 *
 * @param text the words
 * @param age the client's age in years, or null
 * @param place where: a municipality's code, {@link #EVERYWHERE}, or empty for the reader's own county
 * @param theme a theme, or null
 * @param sector a sector, or null
 * @param mode a way in, or null
 * @param step a step of the ladder, or null
 * @param remote only what is given remotely
 * @param mayDirect only what the reader's profession may direct to
 * @param canDeliver only what the reader's profession may deliver
 */
public record SearchState(
        String text,
        @Nullable BigDecimal age,
        String place,
        @Nullable Theme theme,
        @Nullable Sector sector,
        @Nullable RouteMode mode,
        @Nullable Integer step,
        boolean remote,
        boolean mayDirect,
        boolean canDeliver) {
    /** The place that leaves nothing out. */
    public static final String EVERYWHERE = "kaikki";

    /** Nothing typed, nothing narrowed. */
    public static final SearchState EMPTY = new SearchState("", null, "", null, null, null, null, false, false, false);

    private static final int OLDEST = 120;
    private static final int LONGEST_NUMBER = 6;

    /**
     * Whether there is nothing to search for, so that the wall and the themes are shown.
     *
     * @return true without words and filters
     */
    public boolean isEmpty() {
        return text.isBlank()
                && age == null
                && theme == null
                && sector == null
                && mode == null
                && step == null
                && !remote
                && !mayDirect
                && !canDeliver;
    }

    /**
     * The same with other words.
     *
     * @param words the words
     * @return a new state
     */
    public SearchState withText(String words) {
        return new SearchState(words, age, place, theme, sector, mode, step, remote, mayDirect, canDeliver);
    }

    /**
     * Begins a change of this state.
     *
     * @return a change that changes nothing yet
     */
    public Change change() {
        return new Change(this);
    }

    /** A change of one part of a state; the rest stays. */
    public static final class Change {
        private final SearchState from;

        private Change(SearchState from) {
            this.from = from;
        }

        /** The state after the change. */
        public SearchState state() {
            return from;
        }

        /** Another age in years, or null for none. */
        public Change age(@Nullable BigDecimal age) {
            return new Change(new SearchState(
                    from.text,
                    age,
                    from.place,
                    from.theme,
                    from.sector,
                    from.mode,
                    from.step,
                    from.remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** Another place. */
        public Change place(String place) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    place,
                    from.theme,
                    from.sector,
                    from.mode,
                    from.step,
                    from.remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** Another theme, or null for none. */
        public Change theme(@Nullable Theme theme) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    theme,
                    from.sector,
                    from.mode,
                    from.step,
                    from.remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** Another sector, or null for none. */
        public Change sector(@Nullable Sector sector) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    from.theme,
                    sector,
                    from.mode,
                    from.step,
                    from.remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** Another way in, or null for none. */
        public Change mode(@Nullable RouteMode mode) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    from.theme,
                    from.sector,
                    mode,
                    from.step,
                    from.remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** Another step, or null for none. */
        public Change step(@Nullable Integer step) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    from.theme,
                    from.sector,
                    from.mode,
                    step,
                    from.remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** Remotely given or not. */
        public Change remote(boolean remote) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    from.theme,
                    from.sector,
                    from.mode,
                    from.step,
                    remote,
                    from.mayDirect,
                    from.canDeliver));
        }

        /** What the reader may direct to, or everything. */
        public Change mayDirect(boolean mayDirect) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    from.theme,
                    from.sector,
                    from.mode,
                    from.step,
                    from.remote,
                    mayDirect,
                    from.canDeliver));
        }

        /** What the reader can deliver, or everything. */
        public Change canDeliver(boolean canDeliver) {
            return new Change(new SearchState(
                    from.text,
                    from.age,
                    from.place,
                    from.theme,
                    from.sector,
                    from.mode,
                    from.step,
                    from.remote,
                    from.mayDirect,
                    canDeliver));
        }
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
        return new SearchFilters(
                Set.of(),
                area(areas, home),
                age,
                theme == null ? Set.of() : Set.of(theme),
                sector == null ? Set.of() : Set.of(sector),
                mayDirect ? profession : null,
                canDeliver ? profession : null,
                step == null ? Set.of() : Set.of(step),
                mode == null ? Set.of() : Set.of(mode),
                remote ? Set.of(Delivery.REMOTE) : Set.of());
    }

    private @Nullable Coverage area(Areas areas, @Nullable String home) {
        if (place.equals(EVERYWHERE)) {
            return null;
        }
        if (!place.isEmpty()) {
            return new Coverage.InMunicipality(place);
        }
        return home == null
                ? null
                : areas.municipality(home)
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
        Map<String, String> query = new LinkedHashMap<>();
        put(query, "kunta", place);
        put(query, "aihe", word(theme));
        put(query, "sektori", word(sector));
        put(query, "tapa", word(mode));
        put(query, "porras", step == null ? "" : Integer.toString(step));
        put(query, "etana", remote ? "1" : "");
        put(query, "ohjaan", mayDirect ? "1" : "");
        put(query, "itse", canDeliver ? "1" : "");
        return query;
    }

    /**
     * The part of the state that stands behind {@code #}.
     *
     * @return names and values
     */
    public Map<String, String> hash() {
        Map<String, String> hash = new LinkedHashMap<>();
        put(hash, "q", text);
        put(hash, "ika", age == null ? "" : age.toPlainString());
        return hash;
    }

    /**
     * Reads a state; what makes no sense is left out.
     *
     * @param values names and values of the query and of the part behind {@code #}
     * @param areas the areas
     * @return the state
     */
    public static SearchState of(Map<String, String> values, Areas areas) {
        String place = values.getOrDefault("kunta", "");
        boolean known = place.equals(EVERYWHERE) || areas.municipality(place).isPresent();
        return new SearchState(
                values.getOrDefault("q", ""),
                number(values.get("ika")).orElse(null),
                known ? place : "",
                value(Theme.class, values.get("aihe")).orElse(null),
                value(Sector.class, values.get("sektori")).orElse(null),
                value(RouteMode.class, values.get("tapa")).orElse(null),
                number(values.get("porras")).map(BigDecimal::intValue).orElse(null),
                values.containsKey("etana"),
                values.containsKey("ohjaan"),
                values.containsKey("itse"));
    }

    /**
     * A number of years as it is written, with a comma or a point.
     *
     * @param text what was written, or null
     * @return the number, or empty when it is not one between 0 and 120
     */
    public static Optional<BigDecimal> number(@Nullable String text) {
        if (text == null || text.isBlank() || text.strip().length() > LONGEST_NUMBER) {
            return Optional.empty();
        }
        try {
            BigDecimal number = new BigDecimal(text.strip().replace(',', '.'));
            return number.signum() >= 0 && number.compareTo(BigDecimal.valueOf(OLDEST)) <= 0
                    ? Optional.of(number)
                    : Optional.empty();
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }

    private static <E extends Enum<E>> Optional<E> value(Class<E> type, @Nullable String word) {
        for (E each : type.getEnumConstants()) {
            if (word(each).equals(word)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    private static String word(@Nullable Enum<?> value) {
        return value == null ? "" : value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static void put(Map<String, String> values, String name, String value) {
        if (!value.isEmpty()) {
            values.put(name, value);
        }
    }
}
