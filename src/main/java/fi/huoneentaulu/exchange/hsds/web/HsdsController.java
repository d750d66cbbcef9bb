package fi.huoneentaulu.exchange.hsds.web;

import static org.springframework.web.bind.annotation.RequestMethod.GET;
import static org.springframework.web.bind.annotation.RequestMethod.POST;

import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.exchange.hsds.HsdsOrganizations;
import fi.huoneentaulu.exchange.hsds.HsdsOrganizations.Detail;
import fi.huoneentaulu.exchange.hsds.HsdsTaxonomies;
import fi.huoneentaulu.exchange.hsds.Paging;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The organizations and taxonomies as HSDS 3.1, and what the interface is. */
@RestController
@RequestMapping("/api/hsds/3.1")
class HsdsController {
    private static final String ROOT = "/api/hsds/3.1";
    private static final String VERSION = "3.1";
    private static final String PROFILE = "https://docs.openreferral.org/";

    private final HsdsOrganizations organizations;
    private final HsdsTaxonomies taxonomies;
    private final HsdsWriter writer;
    private final PublicAddress address;
    private final JsonMapper json;

    HsdsController(
            HsdsOrganizations organizations,
            HsdsTaxonomies taxonomies,
            HsdsWriter writer,
            PublicAddress address,
            JsonMapper json) {
        this.organizations = organizations;
        this.taxonomies = taxonomies;
        this.writer = writer;
        this.address = address;
        this.json = json;
    }

    @GetMapping({"", "/"})
    Map<String, String> root() {
        return Map.of("version", VERSION, "profile", PROFILE, "openapi_url", address.root() + ROOT + "/openapi.json");
    }

    @GetMapping("/openapi.json")
    JsonNode description() throws IOException {
        try (InputStream file = new ClassPathResource("hsds/openapi.json").getInputStream()) {
            ObjectNode description = (ObjectNode) json.readTree(file);
            description.putArray("servers").addObject().put("url", address.root() + ROOT);
            return description;
        }
    }

    @RequestMapping(
            path = "/organizations",
            method = {GET, POST})
    void organizations(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(name = "taxonomy_term_id", required = false) @Nullable UUID term,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomy,
            @RequestParam(defaultValue = "false") boolean full,
            @RequestParam(name = "full_service", defaultValue = "false") boolean fullService,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HsdsParameters.pagesOnly(format);
        Paging paging = HsdsParameters.paging(page, perPage);
        Detail detail = detail(full ? Detail.FULL : Detail.BASIC, fullService);
        writer.write(request, response, () -> organizations.organizations(search, term, taxonomy, paging, detail));
    }

    private static Detail detail(Detail otherwise, boolean fullService) {
        return fullService ? Detail.FULL_SERVICES : otherwise;
    }

    @GetMapping("/organizations/{id}")
    void organization(
            @PathVariable String id,
            @RequestParam(name = "full_service", defaultValue = "false") boolean fullService,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        UUID wanted = HsdsParameters.id(id);
        writer.found(request, response, () -> organizations.organization(wanted, detail(Detail.FULL, fullService)));
    }

    @RequestMapping(
            path = "/taxonomies",
            method = {GET, POST})
    void taxonomies(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HsdsParameters.pagesOnly(format);
        Paging paging = HsdsParameters.paging(page, perPage);
        writer.write(request, response, () -> taxonomies.taxonomies(search, paging));
    }

    @GetMapping("/taxonomies/{id}")
    void taxonomy(@PathVariable String id, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        UUID wanted = HsdsParameters.id(id);
        writer.found(request, response, () -> taxonomies.taxonomy(wanted));
    }

    @RequestMapping(
            path = "/taxonomy_terms",
            method = {GET, POST})
    void terms(
            @RequestParam(required = false) @Nullable String search,
            @RequestParam(name = "taxonomy_id", required = false) @Nullable UUID taxonomy,
            @RequestParam(name = "parent_id", required = false) @Nullable UUID parent,
            @RequestParam(name = "top_only", defaultValue = "false") boolean topOnly,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(name = "per_page", required = false) @Nullable Integer perPage,
            @RequestParam(required = false) @Nullable String format,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        HsdsParameters.pagesOnly(format);
        Paging paging = HsdsParameters.paging(page, perPage);
        writer.write(request, response, () -> taxonomies.terms(search, taxonomy, parent, topOnly, paging));
    }

    @GetMapping("/taxonomy_terms/{id}")
    void term(@PathVariable String id, HttpServletRequest request, HttpServletResponse response) throws IOException {
        UUID wanted = HsdsParameters.id(id);
        writer.found(request, response, () -> taxonomies.term(wanted));
    }
}
