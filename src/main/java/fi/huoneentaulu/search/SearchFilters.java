package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Coverage;
import fi.huoneentaulu.vocabulary.CareLevel;
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
 * @param levels levels of services
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
        Set<CareLevel> levels,
        Set<Integer> steps,
        Set<RouteMode> modes,
        Set<Delivery> delivery) {
    /** Nothing is left out. */
    public static final SearchFilters NONE = building().filters();

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
        levels = Set.copyOf(levels);
        steps = Set.copyOf(steps);
        modes = Set.copyOf(modes);
        delivery = Set.copyOf(delivery);
    }

    /** The services for which a search's area, age, provider and remoteness hold; its other sides are those of guidance. */
    static SearchFilters ofServices(SearchFilters filters) {
        return building()
                .kinds(Set.of(SubjectKind.SERVICE))
                .area(filters.area())
                .age(filters.age())
                .sectors(filters.sectors())
                .filters();
    }

    /**
     * Begins filters that leave nothing out.
     *
     * @return a builder
     */
    public static Builder building() {
        return new Builder();
    }

    /** Filters side by side; a side that is not named stays open. */
    public static final class Builder {
        private Set<SubjectKind> kinds = Set.of();
        private @Nullable Coverage area;
        private @Nullable BigDecimal age;
        private Set<Theme> themes = Set.of();
        private Set<Sector> sectors = Set.of();
        private @Nullable Profession director;
        private @Nullable Profession deliverer;
        private Set<CareLevel> levels = Set.of();
        private Set<Integer> steps = Set.of();
        private Set<RouteMode> modes = Set.of();
        private Set<Delivery> delivery = Set.of();

        private Builder() {}

        /** Kinds of things. */
        public Builder kinds(Set<SubjectKind> wanted) {
            kinds = wanted;
            return this;
        }

        /** Where it must hold; null for no limit. */
        public Builder area(@Nullable Coverage wanted) {
            area = wanted;
            return this;
        }

        /** The client's age in years, or null. */
        public Builder age(@Nullable BigDecimal wanted) {
            age = wanted;
            return this;
        }

        /** What it is about. */
        public Builder themes(Set<Theme> wanted) {
            themes = wanted;
            return this;
        }

        /** Who provides. */
        public Builder sectors(Set<Sector> wanted) {
            sectors = wanted;
            return this;
        }

        /** The profession that wants to direct, or null. */
        public Builder director(@Nullable Profession wanted) {
            director = wanted;
            return this;
        }

        /** The profession that wants to deliver, or null. */
        public Builder deliverer(@Nullable Profession wanted) {
            deliverer = wanted;
            return this;
        }

        /** Levels of services. */
        public Builder levels(Set<CareLevel> wanted) {
            levels = wanted;
            return this;
        }

        /** Steps of the ladder. */
        public Builder steps(Set<Integer> wanted) {
            steps = wanted;
            return this;
        }

        /** Ways in. */
        public Builder modes(Set<RouteMode> wanted) {
            modes = wanted;
            return this;
        }

        /** Where the client meets it. */
        public Builder delivery(Set<Delivery> wanted) {
            delivery = wanted;
            return this;
        }

        /** The filters. */
        public SearchFilters filters() {
            return new SearchFilters(
                    kinds, area, age, themes, sectors, director, deliverer, levels, steps, modes, delivery);
        }
    }
}
