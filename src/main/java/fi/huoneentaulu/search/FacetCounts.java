package fi.huoneentaulu.search;

import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.SubjectKind;
import fi.huoneentaulu.vocabulary.Theme;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;

/** Turns the index's counts into facets. */
final class FacetCounts {

    private FacetCounts() {}

    static Facets of(Map<FilterSide, Map<String, Long>> counts) {
        return new Facets(
                typed(counts, FilterSide.KIND, kind -> SubjectKind.valueOf(kind).word()),
                typed(counts, FilterSide.AREA, Function.identity()),
                typed(counts, FilterSide.AGE, AgeGroup::valueOf),
                typed(counts, FilterSide.THEME, Theme::valueOf),
                typed(counts, FilterSide.SECTOR, Sector::valueOf),
                typed(counts, FilterSide.DIRECTOR, Profession::valueOf),
                typed(counts, FilterSide.DELIVERER, Profession::valueOf),
                typed(counts, FilterSide.LEVEL, CareLevel::valueOf),
                typed(counts, FilterSide.STEP, Integer::valueOf),
                typed(counts, FilterSide.MODE, RouteMode::valueOf),
                typed(counts, FilterSide.DELIVERY, Delivery::valueOf));
    }

    private static <K extends Comparable<? super K>> Map<K, Long> typed(
            Map<FilterSide, Map<String, Long>> counts, FilterSide side, Function<String, K> type) {
        Map<K, Long> typed = new TreeMap<>();
        counts.getOrDefault(side, Map.of()).forEach((value, count) -> typed.put(type.apply(value), count));
        return typed;
    }
}
