package fi.huoneentaulu.search.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.search.SearchFilters;
import fi.huoneentaulu.search.SearchRequest;
import fi.huoneentaulu.search.Searches;
import fi.huoneentaulu.vocabulary.CareLevel;
import fi.huoneentaulu.vocabulary.Delivery;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.Profession;
import fi.huoneentaulu.vocabulary.RouteMode;
import fi.huoneentaulu.vocabulary.Sector;
import fi.huoneentaulu.vocabulary.Theme;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The search for other systems: the same hits, in the same order, as readers get. */
@RestController
@RequestMapping("/api/v1/search")
class SearchController {
    private final Searches searches;
    private final SearchParameters parameters;

    SearchController(Searches searches, SearchParameters parameters) {
        this.searches = searches;
        this.parameters = parameters;
    }

    @GetMapping
    SearchAnswer search(
            @RequestParam(defaultValue = "") String q,
            @RequestParam(defaultValue = "") List<String> kind,
            @RequestParam(required = false) @Nullable String municipality,
            @RequestParam(required = false) @Nullable BigDecimal age,
            @RequestParam(defaultValue = "") List<String> theme,
            @RequestParam(defaultValue = "") List<String> sector,
            @RequestParam(required = false) @Nullable String profession,
            @RequestParam(required = false) @Nullable String deliverer,
            @RequestParam(defaultValue = "") List<String> level,
            @RequestParam(defaultValue = "") List<String> step,
            @RequestParam(defaultValue = "") List<String> mode,
            @RequestParam(defaultValue = "") List<String> delivery,
            @RequestParam(defaultValue = "fi") String lang,
            @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "20") int size) {
        Language language = Language.ofTag(lang).orElseThrow(() -> SearchParameters.refused("lang", lang));
        SearchFilters filters = SearchFilters.building()
                .kinds(parameters.kinds(kind))
                .area(parameters.area(municipality))
                .age(parameters.age(age))
                .themes(SearchParameters.values("theme", Theme.class, theme))
                .sectors(SearchParameters.values("sector", Sector.class, sector))
                .director(SearchParameters.value("profession", Profession.class, profession))
                .deliverer(SearchParameters.value("deliverer", Profession.class, deliverer))
                .levels(SearchParameters.values("level", CareLevel.class, level))
                .steps(parameters.steps(step))
                .modes(SearchParameters.values("mode", RouteMode.class, mode))
                .delivery(SearchParameters.values("delivery", Delivery.class, delivery))
                .filters();
        if (size < 1 || size > SearchRequest.MOST_HITS) {
            throw new DomainException("search.error.size", size, SearchRequest.MOST_HITS);
        }
        if (page < 0 || (page + 1L) * size > SearchRequest.DEEPEST) {
            throw SearchParameters.refused("page", page);
        }
        return SearchAnswer.of(searches.search(new SearchRequest(q, filters, language, page, size, true)));
    }
}
