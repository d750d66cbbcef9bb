package fi.huoneentaulu.card.web;

import fi.huoneentaulu.base.EmbedProperties;
import fi.huoneentaulu.base.PublicAddress;
import fi.huoneentaulu.card.CardFace;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.CardPrints;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A card to read inside a page of another system, where the operator has named that system's origin. */
@Controller
class EmbedController {
    private final CardPrints prints;
    private final PrintReader readers;
    private final PublicAddress address;
    private final EmbedProperties embedding;

    EmbedController(CardPrints prints, PrintReader readers, PublicAddress address, EmbedProperties embedding) {
        this.prints = prints;
        this.readers = readers;
        this.address = address;
        this.embedding = embedding;
    }

    @GetMapping("/upota/kortti/{code}")
    String card(
            @PathVariable String code,
            @RequestParam(name = "kunta", required = false) @Nullable String municipality,
            Locale locale,
            Model model) {
        if (!embedding.isOpen()) {
            throw notFound();
        }
        CardFace face = prints.face(code, null, readers.of(locale, municipality, address.root()))
                .orElseThrow(EmbedController::notFound);
        model.addAttribute("face", face);
        model.addAttribute("plaque", prints.html(face));
        model.addAttribute("card", address.root() + CardLinks.path(code));
        return "card/embed";
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
