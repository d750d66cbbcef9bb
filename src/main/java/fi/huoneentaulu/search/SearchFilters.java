package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a search is narrowed to; an empty set or null leaves that side open, several values of one side mean any of them.
 *
 * @param kinds kinds of things
 * @param area the reader's municipality, county or co-operation area: what holds there (a county also takes in the
 *     agreements of its own municipalities); null for no limit
 * @param age the client's age in years, 0 to {@link AgeGroup#HIGHEST}, decimals allowed; a child of 6.5 is six years old
 *     to an upper limit
 * @param themes what it is about
 * @param sectors who provides
 * @param director the profession that wants to direct ("my profession may direct")
 * @param deliverer the profession that wants to deliver the method itself ("I can do this myself")
 * @param steps steps of the ladder
 * @param modes ways in
 * @param delivery where the client meets it
 */
public record SearchFilters(
        Set<SubjectKind> kinds,
        @Nullable Coverage area,
        @Nullable BigDecimal age,
        Set<Theme> themes,
        Set<Sector> sectors,
        @Nullable Profession director,
        @Nullable Profession deliverer,
        Set<Integer> steps,
        Set<RouteMode> modes,
        Set<Delivery> delivery) {
    /** Nothing is left out. */
    public static final SearchFilters NONE =
            new SearchFilters(Set.of(), null, null, Set.of(), Set.of(), null, null, Set.of(), Set.of(), Set.of());

    /**
     * Filters that never change.
     *
     * @throws IllegalArgumentException when the age is no age by {@link AgeGroup#isAge}
     */
    public SearchFilters {
        if (age != null && !AgeGroup.isAge(age)) {
            throw new IllegalArgumentException("Not an age in years: " + age);
        }
        kinds = Set.copyOf(kinds);
        themes = Set.copyOf(themes);
        sectors = Set.copyOf(sectors);
        steps = Set.copyOf(steps);
        modes = Set.copyOf(modes);
        delivery = Set.copyOf(delivery);
    }

    /**
     * The same filters with other kinds.
     *
     * @param wanted the kinds
     * @return new filters
     */
    public SearchFilters withKinds(Set<SubjectKind> wanted) {
        return new SearchFilters(wanted, area, age, themes, sectors, director, deliverer, steps, modes, delivery);
    }

    /**
     * The same filters for another area.
     *
     * @param wanted the area, or null for no limit
     * @return new filters
     */
    public SearchFilters withArea(@Nullable Coverage wanted) {
        return new SearchFilters(kinds, wanted, age, themes, sectors, director, deliverer, steps, modes, delivery);
    }

    /**
     * The same filters for another age.
     *
     * @param wanted the age in years, or null
     * @return new filters
     */
    public SearchFilters withAge(@Nullable BigDecimal wanted) {
        return new SearchFilters(kinds, area, wanted, themes, sectors, director, deliverer, steps, modes, delivery);
    }

    /**
     * The same filters for other themes.
     *
     * @param wanted the themes
     * @return new filters
     */
    public SearchFilters withThemes(Set<Theme> wanted) {
        return new SearchFilters(kinds, area, age, wanted, sectors, director, deliverer, steps, modes, delivery);
    }

    /**
     * The same filters for other sectors.
     *
     * @param wanted the sectors
     * @return new filters
     */
    public SearchFilters withSectors(Set<Sector> wanted) {
        return new SearchFilters(kinds, area, age, themes, wanted, director, deliverer, steps, modes, delivery);
    }

    /**
     * The same filters for another directing profession.
     *
     * @param wanted the profession, or null
     * @return new filters
     */
    public SearchFilters withDirector(@Nullable Profession wanted) {
        return new SearchFilters(kinds, area, age, themes, sectors, wanted, deliverer, steps, modes, delivery);
    }

    /**
     * The same filters for another delivering profession.
     *
     * @param wanted the profession, or null
     * @return new filters
     */
    public SearchFilters withDeliverer(@Nullable Profession wanted) {
        return new SearchFilters(kinds, area, age, themes, sectors, director, wanted, steps, modes, delivery);
    }

    /**
     * The same filters for other steps.
     *
     * @param wanted the steps
     * @return new filters
     */
    public SearchFilters withSteps(Set<Integer> wanted) {
        return new SearchFilters(kinds, area, age, themes, sectors, director, deliverer, wanted, modes, delivery);
    }

    /**
     * The same filters for other ways in.
     *
     * @param wanted the ways
     * @return new filters
     */
    public SearchFilters withModes(Set<RouteMode> wanted) {
        return new SearchFilters(kinds, area, age, themes, sectors, director, deliverer, steps, wanted, delivery);
    }

    /**
     * The same filters for other meeting places.
     *
     * @param wanted the places
     * @return new filters
     */
    public SearchFilters withDelivery(Set<Delivery> wanted) {
        return new SearchFilters(kinds, area, age, themes, sectors, director, deliverer, steps, modes, wanted);
    }
}
