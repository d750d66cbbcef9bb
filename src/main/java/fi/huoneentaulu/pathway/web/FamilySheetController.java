package fi.huoneentaulu.pathway.web;

import fi.huoneentaulu.base.Tongue;
import fi.huoneentaulu.pathway.FamilySheets;
import fi.huoneentaulu.pathway.FamilySheets.Sheet;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What a family takes home: where help comes from, in which order, and who coordinates it. */
@Controller
class FamilySheetController {
    private final FamilySheets sheets;

    FamilySheetController(FamilySheets sheets) {
        this.sheets = sheets;
    }

    @GetMapping("/polku/{code}/perheelle")
    String sheet(
            @PathVariable String code,
            @RequestParam(name = "kaista", required = false) @Nullable String lane,
            Locale locale,
            Model model) {
        Language language = Language.of(locale);
        Sheet sheet = sheets.sheet(code, language).orElseThrow(FamilySheetController::notFound);
        String wanted = lane == null || lane.isEmpty() ? null : lane;
        if (sheet.shown(wanted).isEmpty()) {
            throw notFound();
        }
        model.addAttribute("sheet", sheet);
        model.addAttribute("lane", wanted);
        model.addAttribute("path", PathwayLinks.familySheet(code));
        model.addAttribute("tongues", Tongue.all(language));
        return "pathway/family";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
