package fi.huoneentaulu.card.web;

import fi.huoneentaulu.base.Tongue;
import fi.huoneentaulu.card.CardFace;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardPrints;
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

/** What a client takes home: what the service is, what happens next, where to call; nothing meant for professionals. */
@Controller
class ClientSheetController {
    private final CardPrints prints;
    private final PrintReader readers;

    ClientSheetController(CardPrints prints, PrintReader readers) {
        this.prints = prints;
        this.readers = readers;
    }

    @GetMapping("/kortti/{code}/asiakkaalle")
    String sheet(
            @PathVariable String code,
            @RequestParam(name = "kunta", required = false) @Nullable String municipality,
            Locale locale,
            Model model) {
        CardFace face = prints.face(code, null, readers.of(locale, municipality, ""))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("face", face);
        model.addAttribute(
                "contact", face.guidance().contacts().stream().findFirst().orElse(null));
        model.addAttribute("path", CardLinks.clientSheet(code));
        model.addAttribute("municipality", municipality);
        model.addAttribute("tongues", Tongue.all(Language.of(locale)));
        return "card/client";
    }
}
