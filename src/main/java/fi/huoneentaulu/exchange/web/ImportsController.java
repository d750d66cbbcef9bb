package fi.huoneentaulu.exchange.web;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.base.RequestedLanguage;
import fi.huoneentaulu.base.access.ForAdministrators;
import fi.huoneentaulu.exchange.ImportLine;
import fi.huoneentaulu.exchange.ImportOrigin;
import fi.huoneentaulu.exchange.ImportState;
import fi.huoneentaulu.exchange.Imports;
import fi.huoneentaulu.exchange.ReportLine;
import fi.huoneentaulu.exchange.ServiceFormat.Remark;
import fi.huoneentaulu.vocabulary.Language;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/** Runs that take services in, for administrators' programs. */
@RestController
@RequestMapping("/api/v1/imports")
@ForAdministrators
class ImportsController {
    private static final String PATH = "/api/v1/imports/";
    private static final Pattern FORM =
            Pattern.compile("application/x-www-form-urlencoded|multipart/", Pattern.CASE_INSENSITIVE);
    private static final int LATEST = 50;
    private static final int MOST_LINES = 10_000;

    private final Imports imports;
    private final Messages messages;

    ImportsController(Imports imports, Messages messages) {
        this.imports = imports;
        this.messages = messages;
    }

    /** The newest runs. */
    record RunList(List<RunJson> imports) {}

    /** A run in short. */
    record RunJson(
            UUID id,
            String kind,
            ImportOrigin origin,
            ImportState state,
            String requestedBy,
            Instant requestedAt,
            @Nullable Instant startedAt,
            @Nullable Instant endedAt,
            int total,
            int read,
            int created,
            int updated,
            int unchanged,
            int rejected,
            int gone,
            @Nullable String fault) {}

    /** A run with its report. */
    record RunReport(
            UUID id,
            String kind,
            ImportOrigin origin,
            ImportState state,
            int total,
            int read,
            int created,
            int updated,
            int unchanged,
            int rejected,
            int gone,
            @Nullable String fault,
            List<LineJson> report,
            List<LineJson> remarks) {}

    /** A line of a report. */
    record LineJson(String item, String message) {}

    @PostMapping("/{kind}")
    @Operation(
            summary = "Take services in",
            description =
                    "Kind is ptv or hsds; administrators alone. The body is a JSON array of items, PTV's or HSDS's "
                            + "page object with its list of items, one item, or HSDS's tables in a zip; without a body the configured source is asked "
                            + "for everything. The run goes on by itself: ask for it at the address that Location gives.")
    ResponseEntity<RunJson> request(
            @PathVariable String kind,
            @RequestParam(required = false) @Nullable String lang,
            HttpServletRequest request)
            throws IOException {
        Language language = RequestedLanguage.of(lang);
        refuseForms(request);
        imports.requireFits(request.getContentLengthLong());
        UUID id = imports.fromUpload(kind, request.getInputStream());
        return ResponseEntity.accepted().location(URI.create(PATH + id)).body(json(required(id), language));
    }

    /** What is sent as a form never reaches the body: it would look as if nothing had been sent. */
    private static void refuseForms(HttpServletRequest request) {
        String type = request.getContentType();
        boolean form = type != null && FORM.matcher(type).lookingAt();
        if (form && request.getContentLengthLong() != 0) {
            throw new ResponseStatusException(HttpStatus.UNSUPPORTED_MEDIA_TYPE);
        }
    }

    @GetMapping
    @Operation(summary = "The newest imports", description = "At most 50, newest first; administrators alone.")
    RunList list(@RequestParam(required = false) @Nullable String lang) {
        Language language = RequestedLanguage.of(lang);
        return new RunList(
                imports.latest(LATEST).stream().map(run -> json(run, language)).toList());
    }

    @GetMapping("/{id}")
    @Operation(
            summary = "An import with its report",
            description = "In report stands each item that was left out and why, in remarks what was left out of items "
                    + "that came in; at most 10 000 lines of each, in the language that lang names.")
    ResponseEntity<RunReport> run(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        Language language = RequestedLanguage.of(lang);
        RunJson run = json(required(id), language);
        List<ReportLine> lines = imports.report(id, false, 0, MOST_LINES);
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(new RunReport(
                        run.id(),
                        run.kind(),
                        run.origin(),
                        run.state(),
                        run.total(),
                        run.read(),
                        run.created(),
                        run.updated(),
                        run.unchanged(),
                        run.rejected(),
                        run.gone(),
                        run.fault(),
                        lines(imports.report(id, true, 0, MOST_LINES), true, language),
                        lines(lines, false, language)));
    }

    @PostMapping("/{id}/cancel")
    @Operation(summary = "Stop an import", description = "What it has taken in stays; it can go on later.")
    RunJson cancel(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        required(id);
        imports.cancel(id);
        return json(required(id), RequestedLanguage.of(lang));
    }

    @PostMapping("/{id}/continue")
    @Operation(
            summary = "Let an import go on",
            description = "One that failed or was stopped goes on where it was; nothing is read twice.")
    RunJson resume(@PathVariable UUID id, @RequestParam(required = false) @Nullable String lang) {
        required(id);
        imports.resume(id);
        return json(required(id), RequestedLanguage.of(lang));
    }

    private ImportLine required(UUID id) {
        return imports.find(id).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private RunJson json(ImportLine run, Language language) {
        return new RunJson(
                run.id(),
                run.source(),
                run.origin(),
                run.state(),
                run.requestedBy(),
                run.requestedAt(),
                run.startedAt(),
                run.endedAt(),
                run.counts().total(),
                run.counts().read(),
                run.counts().created(),
                run.counts().updated(),
                run.counts().unchanged(),
                run.counts().rejected(),
                run.counts().gone(),
                run.fault() == null ? null : message(run.fault(), language));
    }

    private List<LineJson> lines(List<ReportLine> lines, boolean rejected, Language language) {
        return lines.stream()
                .filter(line -> line.rejected() == rejected)
                .map(line -> new LineJson(line.item(), message(line.remark(), language)))
                .toList();
    }

    private String message(Remark remark, Language language) {
        return messages.get(language, remark.key(), remark.args().toArray());
    }
}
