package fi.huoneentaulu.pathway.web;

import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.identity.Actor;
import fi.huoneentaulu.identity.CurrentActor;
import fi.huoneentaulu.pathway.PaperSize;
import fi.huoneentaulu.pathway.PathwayFace;
import fi.huoneentaulu.pathway.PathwayLinks;
import fi.huoneentaulu.pathway.PathwayPrints;
import fi.huoneentaulu.pathway.PathwayReader;
import fi.huoneentaulu.printing.web.PdfAnswers;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.context.request.WebRequest;
import org.springframework.web.server.ResponseStatusException;

/** A path on paper: a page to print and a PDF, on A4 or A3, without a Vaadin session. */
@Controller
class PathPrintController {
    private final PathwayPrints prints;
    private final CurrentActor actor;
    private final PublicAddress address;

    PathPrintController(PathwayPrints prints, CurrentActor actor, PublicAddress address) {
        this.prints = prints;
        this.actor = actor;
        this.address = address;
    }

    @GetMapping("/polku/{code}/tuloste")
    String page(
            @PathVariable String code,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestParam(name = "koko", required = false) @Nullable String paper,
            Locale locale,
            Model model) {
        PaperSize size = PaperSize.of(paper);
        PathwayFace face = face(code, version, locale, "");
        model.addAttribute("face", face);
        model.addAttribute("drawing", prints.html(face, size));
        model.addAttribute("sizes", PaperSize.values());
        model.addAttribute("size", size);
        model.addAttribute("path", PathwayLinks.path(code));
        model.addAttribute("print", PathwayLinks.print(code));
        model.addAttribute("pdf", PathwayLinks.pdf(code));
        model.addAttribute("version", face.head().version());
        return "pathway/print";
    }

    @GetMapping("/polku/{code}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String code,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestParam(name = "koko", required = false) @Nullable String paper,
            Locale locale,
            WebRequest request) {
        PathwayFace face = face(code, version, locale, address.root());
        return PdfAnswers.send(
                prints.pdf(face, PaperSize.of(paper)), code, face.head().language(), request);
    }

    private PathwayFace face(String code, @Nullable String version, Locale locale, String linkRoot) {
        String municipality = actor.find().map(Actor::homeMunicipality).orElse(null);
        return prints.face(code, version, PathwayReader.ofPaper(Language.of(locale), municipality, linkRoot))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
