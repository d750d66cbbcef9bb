package fi.huoneentaulu.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.huoneentaulu.search.AgeGroup;
import fi.huoneentaulu.search.Facets;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.SearchResult;
import fi.huoneentaulu.search.Segment;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the search found, as other systems read it; the last member stands there only when a code was removed. */
record SearchAnswer(
        String query,
        long total,
        List<Hit> hits,
        Counts facets,
        List<String> suggestions,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean identityCodeRemoved) {

    /** One hit. */
    record Hit(
            String kind,
            String code,
            String title,
            String summary,
            String url,
            double score,
            Highlights highlights,
            @Nullable Sector sector,
            @Nullable Integer step,
            String coverage,
            @Nullable LocalDate checkedOn,
            boolean overdue) {}

    /** Title and summary in pieces; no HTML. */
    record Highlights(List<Segment> title, List<Segment> summary) {}

    /** How many hits each value of each parameter would leave. */
    record Counts(
            Map<String, Long> kind,
            Map<String, Long> coverage,
            Map<AgeGroup, Long> age,
            Map<Theme, Long> theme,
            Map<Sector, Long> sector,
            Map<Profession, Long> profession,
            Map<Profession, Long> deliverer,
            Map<Integer, Long> step,
            Map<RouteMode, Long> mode,
            Map<Delivery, Long> delivery) {

        static Counts of(Facets facets) {
            return new Counts(
                    facets.kinds().entrySet().stream()
                            .collect(Collectors.toMap(kind -> kind.getKey().word(), Map.Entry::getValue)),
                    facets.coverages(),
                    facets.ages(),
                    facets.themes(),
                    facets.sectors(),
                    facets.directors(),
                    facets.deliverers(),
                    facets.steps(),
                    facets.modes(),
                    facets.delivery());
        }
    }

    static SearchAnswer of(SearchResult result) {
        return new SearchAnswer(
                result.query(),
                result.total(),
                result.hits().stream().map(SearchAnswer::hit).toList(),
                Counts.of(result.facets()),
                result.suggestions(),
                result.identityCodeRemoved() ? true : null);
    }

    private static Hit hit(SearchHit hit) {
        return new Hit(
                hit.subject().kind().word(),
                hit.subject().code(),
                hit.title().text(),
                hit.summary().text(),
                hit.url(),
                hit.score(),
                new Highlights(hit.titleSegments(), hit.summarySegments()),
                hit.sector(),
                hit.step(),
                hit.coverage().text(),
                hit.checkedOn(),
                hit.overdue());
    }
}
