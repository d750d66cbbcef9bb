package fi.huoneentaulu.card.web;

import fi.huoneentaulu.card.CardFace;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardPrints;
import fi.huoneentaulu.vocabulary.Language;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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

    /** A language that the sheet can be read in. */
    record Tongue(String tag, String name, boolean current) {}

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
        model.addAttribute("tongues", tongues(Language.of(locale)));
        return "card/client";
    }

    private static List<Tongue> tongues(Language current) {
        return Stream.of(Language.values())
                .map(each -> new Tongue(each.tag(), each.ownName(), each == current))
                .toList();
    }
}
