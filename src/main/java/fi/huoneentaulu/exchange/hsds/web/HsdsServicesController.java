package fi.huoneentaulu.exchange.hsds.web;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.exchange.hsds.HsdsAnswers;
import fi.huoneentaulu.exchange.hsds.HsdsAnswers.Detail;
import fi.huoneentaulu.exchange.hsds.HsdsQuery;
import fi.huoneentaulu.exchange.hsds.Paging;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The services, and the services at their locations, as HSDS 3.1. */
@RestController
@RequestMapping("/api/hsds/3.1")
class HsdsServicesController {
    private static final int EVERYTHING = 100_000;

    private final HsdsAnswers answers;
    private final HsdsWriter writer;

    HsdsServicesController(HsdsAnswers answers, HsdsWriter writer) {
        this.answers = answers;
        this.writer = writer;
    }

    @RequestMapping(
            path = "/services",
            method = {GET, POST})
    void services(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID term,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomy,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organization,
            @RequestParam(name = "modified_after", required = false) @Nullable String modifiedAfter,
            @RequestParam(defaultValue = "false") boolean minimal,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        Detail detail = minimal ? Detail.MINIMAL : detail(full);
        HsdsQuery query =
                new HsdsQuery(search, term, taxonomy, organization, HsdsParameters.moment(modifiedAfter), null);
        if (HsdsParameters.lines(format)) {
            writer.lines(request, response, () -> answers.allServices(query, detail));
            return;
        }
        Paging paging = minimal
                ? HsdsParameters.paging(page, perPage, EVERYTHING, EVERYTHING)
                : HsdsParameters.paging(page, perPage);
        writer.write(request, response, () -> answers.services(query, paging, detail));
    }

    private static Detail detail(boolean full) {
        return full ? Detail.FULL : Detail.BASIC;
    }

    @GetMapping("/services/{id}")
    void service(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID wanted = HsdsParameters.id(id);
        writer.found(request, response, () -> answers.service(wanted));
    }

    @RequestMapping(
            path = "/service_at_locations",
            method = {GET, POST})
    void places(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID term,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomy,
            @RequestParam(name = "organization_id", required = false) @Nullable UUID organization,
            @RequestParam(name = "modified_after", required = false) @Nullable String modifiedAfter,
            @RequestParam(required = false) @Nullable String postcode,
            @RequestParam(required = false) @Nullable String proximity,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (proximity != null) {
            throw new DomainException("hsds.error.proximity");
        }
        HsdsParameters.pagesOnly(format);
        HsdsQuery query =
                new HsdsQuery(search, term, taxonomy, organization, HsdsParameters.moment(modifiedAfter), postcode);
        Paging paging = HsdsParameters.paging(page, perPage);
        writer.write(request, response, () -> answers.places(query, paging, detail(full)));
    }

    @GetMapping("/service_at_locations/{id}")
    void place(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID wanted = HsdsParameters.id(id);
        writer.found(request, response, () -> answers.place(wanted));
    }
}
