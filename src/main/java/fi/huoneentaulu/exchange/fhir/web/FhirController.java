package fi.huoneentaulu.exchange.fhir.web;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.Sha256;
import fi.huoneentaulu.exchange.fhir.FhirAnswers;
import fi.huoneentaulu.exchange.fhir.FhirAnswers.Answer;
import fi.huoneentaulu.exchange.fhir.FhirQuery;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** The services for systems of health care: FHIR R4, to be read. */
@RestController
@RequestMapping("/api/fhir")
class FhirController {
    private static final int MOST = 100;
    private static final Set<String> FORMATS =
            Set.of("json", "application/json", "application/fhir+json", "application/fhir json");
    private static final Set<String> PAGE = Set.of("_count", "_offset");

    private final FhirAnswers answers;

    FhirController(FhirAnswers answers) {
        this.answers = answers;
    }

    @GetMapping("/metadata")
    @Nullable
    ResponseEntity<byte[]> metadata(
            @RequestParam(name = "_format", required = false) @Nullable String format, WebRequest request) {
        return answer(Optional.of(answers.capabilities()), format, request);
    }

    @GetMapping("/HealthcareService")
    @Nullable
    ResponseEntity<byte[]> search(
            @RequestParam(required = false) @Nullable Boolean active,
            @RequestParam(name = "_count", defaultValue = "20") int count,
            @RequestParam(name = "_offset", defaultValue = "0") int offset,
            @RequestParam(name = "_format", required = false) @Nullable String format,
            HttpServletRequest asked,
            WebRequest request) {
        if (count < 0 || offset < 0) {
            throw new DomainException("fhir.error.page");
        }
        FhirQuery query = new FhirQuery(
                values(asked, "name"),
                values(asked, "service-category"),
                values(asked, "service-type"),
                values(asked, "coverage-area"),
                values(asked, "organization"),
                values(asked, "_lastUpdated"),
                active,
                Math.min(count, MOST),
                offset);
        Answer found = answers.search(query, withoutPage(asked.getQueryString()));
        String version = Sha256.hex(found.version() + asked.getRequestURL() + asked.getQueryString());
        return answer(Optional.of(new Answer(found.json(), version)), format, request);
    }

    /** A parameter that is repeated must hold each time; commas stand between alternatives. */
    private static List<List<String>> values(HttpServletRequest request, String parameter) {
        String[] values = request.getParameterValues(parameter);
        return Stream.of(values == null ? new String[0] : values)
                .map(value -> Stream.of(value.split(","))
                        .filter(each -> !each.isBlank())
                        .toList())
                .filter(alternatives -> !alternatives.isEmpty())
                .toList();
    }

    private static String withoutPage(@Nullable String query) {
        return Stream.of(query == null ? new String[0] : query.split("&"))
                .filter(part -> !part.isEmpty() && !PAGE.contains(part.split("=", 2)[0]))
                .collect(Collectors.joining("&"));
    }

    @GetMapping("/HealthcareService/{id}")
    @Nullable
    ResponseEntity<byte[]> service(
            @PathVariable String id,
            @RequestParam(name = "_format", required = false) @Nullable String format,
            WebRequest request) {
        return answer(answers.service(id), format, request);
    }

    @GetMapping("/Organization/{id}")
    @Nullable
    ResponseEntity<byte[]> organization(
            @PathVariable String id,
            @RequestParam(name = "_format", required = false) @Nullable String format,
            WebRequest request) {
        return answer(answers.organization(id), format, request);
    }

    @GetMapping("/Location/{id}")
    @Nullable
    ResponseEntity<byte[]> location(
            @PathVariable String id,
            @RequestParam(name = "_format", required = false) @Nullable String format,
            WebRequest request) {
        return answer(answers.location(id), format, request);
    }

    private static @Nullable ResponseEntity<byte[]> answer(
            Optional<Answer> answer, @Nullable String format, WebRequest request) {
        if (format != null && !FORMATS.contains(format)) {
            throw new DomainException("fhir.error.format", format);
        }
        Answer found = answer.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String etag = "W/\"" + found.version() + "\"";
        return request.checkNotModified(etag)
                ? null
                : ResponseEntity.ok()
                        .eTag(etag)
                        .contentType(MediaType.parseMediaType(FhirAnswers.MEDIA_TYPE))
                        .body(found.json().getBytes(StandardCharsets.UTF_8));
    }
}
