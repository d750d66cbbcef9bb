package fi.huoneentaulu.operatingmodel.web;

import fi.huoneentaulu.base.RequestedLanguage;
import fi.huoneentaulu.operatingmodel.ModelBody;
import fi.huoneentaulu.operatingmodel.ModelLinks;
import fi.huoneentaulu.operatingmodel.OperatingModels;
import fi.huoneentaulu.operatingmodel.Stage;
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

/** The published operating models for other systems. */
@RestController
@RequestMapping("/api/v1/models")
class ModelsController {
    private final OperatingModels models;

    ModelsController(OperatingModels models) {
        this.models = models;
    }

    /** All models in short. */
    record ModelList(List<ModelLine> models) {}

    /** A model in short. */
    record ModelLine(
            String code,
            String title,
            String coverage,
            Stage stage,
            int version,
            LocalDate checkedOn,
            LocalDate reviewDue,
            String url) {

        static ModelLine of(Published<ModelBody> model, Language language) {
            ModelBody body = model.body();
            return new ModelLine(
                    model.code(),
                    body.title().text(language),
                    body.basics().coverage().text(),
                    body.basics().stage(),
                    model.version(),
                    model.check().on(),
                    model.check().reviewDue(),
                    ModelLinks.path(model.code()));
        }
    }

    @GetMapping
    ModelList list(@RequestParam(required = false) @Nullable String lang) {
        Language language = RequestedLanguage.of(lang);
        return new ModelList(models.all().stream()
                .map(model -> ModelLine.of(model, language))
                .toList());
    }

    @GetMapping("/{code}")
    @Nullable
    ResponseEntity<JsonNode> model(
            @PathVariable String code, @RequestParam(required = false) @Nullable String lang, WebRequest request) {
        Language language = RequestedLanguage.of(lang);
        Published<ModelBody> model =
                models.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        String etag =
                "\"%s-%d-%s-%s\"".formatted(code, model.version(), model.check().on(), language.tag());
        if (request.checkNotModified(etag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(etag).body(models.document(model, language));
    }
}
