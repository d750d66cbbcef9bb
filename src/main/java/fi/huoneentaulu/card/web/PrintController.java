package fi.huoneentaulu.card.web;

import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.card.CardFace;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardPrints;
import fi.huoneentaulu.printing.web.PdfAnswers;
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

/** A card on paper: a page to print and a PDF, without a Vaadin session. */
@Controller
class PrintController {
    private final CardPrints prints;
    private final PrintReader readers;
    private final PublicAddress address;

    PrintController(CardPrints prints, PrintReader readers, PublicAddress address) {
        this.prints = prints;
        this.readers = readers;
        this.address = address;
    }

    @GetMapping("/kortti/{code}/tuloste")
    String page(
            @PathVariable String code,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestParam(name = "kunta", required = false) @Nullable String municipality,
            Locale locale,
            Model model) {
        CardFace face =
                prints.face(code, version, readers.of(locale, municipality, "")).orElseThrow(PrintController::notFound);
        model.addAttribute("face", face);
        model.addAttribute("plaque", prints.html(face));
        model.addAttribute("card", CardLinks.path(code));
        model.addAttribute("pdf", CardLinks.pdf(code));
        model.addAttribute("version", version);
        return "card/print";
    }

    @GetMapping("/kortti/{code}.pdf")
    ResponseEntity<byte[]> pdf(
            @PathVariable String code,
            @RequestParam(name = "v", required = false) @Nullable String version,
            @RequestParam(name = "kunta", required = false) @Nullable String municipality,
            Locale locale,
            WebRequest request) {
        CardFace face = prints.face(code, version, readers.of(locale, municipality, address.root()))
                .orElseThrow(PrintController::notFound);
        return PdfAnswers.send(prints.pdf(face), code, face.head().language(), request);
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
