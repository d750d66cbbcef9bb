package fi.huoneentaulu.search.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import fi.huoneentaulu.search.Facets;
import fi.huoneentaulu.search.SearchHit;
import fi.huoneentaulu.search.SearchResult;
import fi.huoneentaulu.search.Segment;
import fi.huoneentaulu.vocabulary.Sector;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the search found, as other systems read it; the last member stands there only when a code was removed. */
record SearchAnswer(
        String query,
        long total,
        List<Hit> hits,
        Facets facets,
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

    static SearchAnswer of(SearchResult result) {
        return new SearchAnswer(
                result.query(),
                result.total(),
                result.hits().stream().map(SearchAnswer::hit).toList(),
                result.facets(),
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
