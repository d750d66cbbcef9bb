package fi.huoneentaulu.pathway.web;

import fi.huoneentaulu.base.RequestedLanguage;
import fi.huoneentaulu.pathway.PathwayBody;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.pathway.Pathways;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.Language;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;

/** The published paths for other systems. */
@RestController
@RequestMapping("/api/v1/paths")
class PathsController {
    private final Pathways paths;

    PathsController(Pathways paths) {
        this.paths = paths;
    }

    /** All paths in short. */
    record PathList(List<PathLine> paths) {}

    /** A path in short. */
    record PathLine(
            String code,
            PathwayBody.Shape shape,
            String title,
            int version,
            LocalDate checkedOn,
            LocalDate reviewDue,
            String url) {

        static PathLine of(Published<PathwayBody> path, Language language) {
            return new PathLine(
                    path.code(),
                    path.body().shape(),
                    path.body().head().title().text(language),
                    path.version(),
                    path.check().on(),
                    path.check().reviewDue(),
                    PathwayLinks.path(path.code()));
        }
    }

    @GetMapping
    PathList list(@RequestParam(required = false) @Nullable String lang) {
        Language language = RequestedLanguage.of(lang);
        return new PathList(
                paths.all().stream().map(path -> PathLine.of(path, language)).toList());
    }

    @GetMapping("/{code}")
    @Nullable
    ResponseEntity<JsonNode> path(
            @PathVariable String code, @RequestParam(required = false) @Nullable String lang, WebRequest request) {
        Language language = RequestedLanguage.of(lang);
        Published<PathwayBody> path =
                paths.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String etag =
                "\"%s-%d-%s-%s\"".formatted(code, path.version(), path.check().on(), language.tag());
        if (request.checkNotModified(etag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(etag).body(paths.document(path, language));
    }
}
