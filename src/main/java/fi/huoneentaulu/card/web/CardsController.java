package fi.huoneentaulu.card.web;

import fi.huoneentaulu.base.RequestedLanguage;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.CardDocuments;
import fi.huoneentaulu.card.CardLinks;
import fi.huoneentaulu.card.Cards;
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

/** The published cards for other systems. */
@RestController
@RequestMapping("/api/v1/cards")
class CardsController {
    private final Cards cards;
    private final CardDocuments documents;

    CardsController(Cards cards, CardDocuments documents) {
        this.cards = cards;
        this.documents = documents;
    }

    /** All cards in short. */
    record CardList(List<CardLine> cards) {}

    /** A card in short. */
    record CardLine(String code, String title, int version, LocalDate checkedOn, LocalDate reviewDue, String url) {

        static CardLine of(Published<CardBody> card, Language language) {
            return new CardLine(
                    card.code(),
                    card.body().title().text(language),
                    card.version(),
                    card.check().on(),
                    card.check().reviewDue(),
                    CardLinks.path(card.code()));
        }
    }

    @GetMapping
    CardList list(@RequestParam(required = false) @Nullable String lang) {
        Language language = RequestedLanguage.of(lang);
        return new CardList(
                cards.all().stream().map(card -> CardLine.of(card, language)).toList());
    }

    @GetMapping("/{code}")
    @Nullable
    ResponseEntity<JsonNode> card(
            @PathVariable String code, @RequestParam(required = false) @Nullable String lang, WebRequest request) {
        Language language = RequestedLanguage.of(lang);
        Published<CardBody> card = required(cards, code);
        String etag =
                "\"%s-%d-%s-%s\"".formatted(code, card.version(), card.check().on(), language.tag());
        if (request.checkNotModified(etag)) {
            return null;
        }
        return ResponseEntity.ok().eTag(etag).body(documents.document(card, language));
    }

    static Published<CardBody> required(Cards cards, String code) {
        return cards.find(code).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
