package fi.huoneentaulu.card.web;

import fi.huoneentaulu.base.RequestedLanguage;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Direction;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.LocalizedText;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Whether a card fits a client, for other systems; facts come in the body alone and nothing is stored. */
@RestController
@RequestMapping("/api/v1/cards/{code}/suitability")
class SuitabilityController {
    private final Cards cards;
    private final Suitabilities suitabilities;
    private final Facts facts;

    SuitabilityController(Cards cards, Suitabilities suitabilities, Facts facts) {
        this.cards = cards;
        this.suitabilities = suitabilities;
        this.facts = facts;
    }

    /** What is known of the client; a null fact counts as unanswered. */
    record Situation(@Nullable Map<String, @Nullable Object> facts) {}

    /** The verdict. */
    record Answer(
            Outcome outcome, List<String> reasons, @Nullable Direction redirect, List<String> missing) {}

    @PostMapping
    Answer evaluate(
            @PathVariable String code,
            @RequestParam(required = false) @Nullable String lang,
            @RequestBody Situation situation) {
        var language = RequestedLanguage.of(lang);
        Published<CardBody> card = CardsController.required(cards, code);
        Answers answers = facts.answers(situation.facts() == null ? Map.of() : situation.facts());
        Verdict verdict = suitabilities.evaluate(card, answers);
        List<String> reasons = suitabilities.reasons(verdict, answers, language).stream()
                .map(LocalizedText.Spoken::text)
                .toList();
        return new Answer(verdict.outcome(), reasons, Direction.of(verdict.redirect()), verdict.missing());
    }
}
