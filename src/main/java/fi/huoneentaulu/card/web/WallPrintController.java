package fi.huoneentaulu.card.web;

import fi.huoneentaulu.card.CardPrints;
import fi.huoneentaulu.card.FaceReader;
import fi.huoneentaulu.card.Walls;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The wall of the reader's own unit on paper: one card on a page, in the order of the wall. */
@Controller
class WallPrintController {
    private final Walls walls;
    private final CardPrints prints;
    private final PrintReader readers;

    WallPrintController(Walls walls, CardPrints prints, PrintReader readers) {
        this.walls = walls;
        this.prints = prints;
        this.readers = readers;
    }

    @GetMapping("/seina/tuloste")
    String page(Locale locale, Model model) {
        FaceReader reader = readers.of(locale, null, "");
        List<String> plaques = walls.own().stream()
                .flatMap(card -> prints.face(card.code(), null, reader).stream())
                .map(prints::html)
                .toList();
        model.addAttribute("plaques", plaques);
        model.addAttribute("language", reader.language().tag());
        return "card/wall";
    }
}
