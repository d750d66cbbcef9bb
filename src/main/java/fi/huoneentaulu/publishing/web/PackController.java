package fi.huoneentaulu.publishing.web;

import fi.huoneentaulu.publishing.PackResult;
import fi.huoneentaulu.publishing.Packs;
import fi.huoneentaulu.vocabulary.Language;
import io.swagger.v3.oas.annotations.Operation;
import java.util.Locale;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Content out and in as a zip of its files, for coordinators' programs. */
@RestController
@RequestMapping("/api/v1/pack")
class PackController {
    private static final String ZIP = "application/zip";
    private static final String NAME = "huoneentaulu.zip";

    private final Packs packs;

    PackController(Packs packs) {
        this.packs = packs;
    }

    @GetMapping(produces = ZIP)
    @Operation(
            summary = "Everything in force as a pack",
            description = "Cards, facts, synonyms and service areas as YAML files in a zip; coordinators alone.")
    ResponseEntity<byte[]> export() {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(ZIP))
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(NAME).build().toString())
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .body(packs.export());
    }

    @PostMapping(consumes = ZIP, produces = MediaType.APPLICATION_JSON_VALUE)
    @Operation(
            summary = "Take a pack in, or see what it would bring",
            description = "All or nothing. Without dryRun=false nothing is changed. An answer with errors has changed "
                    + "nothing; every entry of the pack is listed.")
    PackResult takeIn(@RequestParam(defaultValue = "true") boolean dryRun, @RequestBody byte[] zip, Locale locale) {
        Language language = Language.of(locale);
        return dryRun ? packs.plan(zip, language) : packs.apply(zip, language);
    }
}
