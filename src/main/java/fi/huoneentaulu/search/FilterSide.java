package fi.huoneentaulu.search;

import fi.huoneentaulu.area.Areas;
import fi.huoneentaulu.area.Coverage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.jspecify.annotations.Nullable;

/** One side that a search can be narrowed on: which field it is and what of the filters belongs to it. */
enum FilterSide {
    KIND(IndexFields.KIND),
    AREA(IndexFields.COVERAGE),
    AGE(IndexFields.AGE_GROUP),
    THEME(IndexFields.THEME),
    SECTOR(IndexFields.SECTOR),
    DIRECTOR(IndexFields.DIRECTOR),
    DELIVERER(IndexFields.DELIVERER),
    LEVEL(IndexFields.LEVEL),
    STEP(IndexFields.STEP),
    MODE(IndexFields.MODE),
    DELIVERY(IndexFields.DELIVERY);

    private final String field;

    FilterSide(String field) {
        this.field = field;
    }

    /** The field that hits are counted by. */
    String field() {
        return field;
    }

    /** What the filters ask for on this side, or null when they leave it open. */
    @Nullable
    SearchPredicate predicate(SearchPredicateFactory factory, SearchFilters filters, Areas areas) {
        return switch (this) {
            case KIND -> anyOf(factory, filters.kinds());
            case AREA -> filters.area() == null ? null : anyOf(factory, coveragesFor(filters.area(), areas));
            case AGE -> filters.age() == null ? null : age(factory, filters.age());
            case THEME -> anyOf(factory, filters.themes());
            case SECTOR -> anyOf(factory, filters.sectors());
            case DIRECTOR -> anyOf(factory, optional(filters.director()));
            case DELIVERER -> anyOf(factory, optional(filters.deliverer()));
            case LEVEL -> anyOf(factory, filters.levels());
            case STEP -> anyOf(factory, filters.steps());
            case MODE -> anyOf(factory, filters.modes());
            case DELIVERY -> anyOf(factory, filters.delivery());
        };
    }

    private static Collection<?> optional(@Nullable Object value) {
        return value == null ? List.of() : List.of(value);
    }

    private @Nullable SearchPredicate anyOf(SearchPredicateFactory factory, Collection<?> values) {
        if (values.isEmpty()) {
            return null;
        }
        return factory.terms()
                .field(field)
                .matchingAny(values.stream().map(Object::toString).toList())
                .toPredicate();
    }

    /** A limit of 17 holds until the eighteenth birthday. */
    private static SearchPredicate age(SearchPredicateFactory factory, BigDecimal age) {
        int years = age.setScale(0, RoundingMode.FLOOR).intValueExact();
        return factory.and(
                        factory.range().field(IndexFields.AGE_MIN).atMost(years),
                        factory.range().field(IndexFields.AGE_MAX).atLeast(years))
                .toPredicate();
    }

    /** The coverages that hold in an area: itself, what it lies in, and for a county also its municipalities. */
    static Set<String> coveragesFor(Coverage area, Areas areas) {
        Set<String> coverages = new LinkedHashSet<>();
        coverages.add(Coverage.COUNTRY.text());
        coverages.add(area.text());
        switch (area) {
            case Coverage.Country _ -> {}
            case Coverage.InMunicipality place ->
                areas.municipality(place.code()).ifPresent(each -> addCounty(coverages, each.county(), areas));
            case Coverage.InCounty county -> {
                addCounty(coverages, county.code(), areas);
                addMunicipalities(coverages, area, areas);
            }
            case Coverage.InCooperationArea cooperation -> {
                areas.counties().stream()
                        .filter(county -> county.cooperationArea().equals(cooperation.code()))
                        .forEach(county -> addCounty(coverages, county.code(), areas));
                addMunicipalities(coverages, area, areas);
            }
        }
        return coverages;
    }

    private static void addCounty(Set<String> coverages, String code, Areas areas) {
        coverages.add(new Coverage.InCounty(code).text());
        areas.county(code)
                .map(county -> new Coverage.InCooperationArea(county.cooperationArea()).text())
                .ifPresent(coverages::add);
    }

    private static void addMunicipalities(Set<String> coverages, Coverage area, Areas areas) {
        areas.municipalitiesIn(area).forEach(code -> coverages.add(new Coverage.InMunicipality(code).text()));
    }
}
