package fi.huoneentaulu.navigator.ui;

import fi.huoneentaulu.eligibility.Answers;
import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.navigator.Match;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.List;
import java.util.function.Function;

/**
 * The words of one answer of the navigator.
 *
 * @param catalogue the facts
 * @param sentences their sentences
 * @param answers what is known of the client
 * @param titles the titles of cards by code
 * @param language the reader's language
 */
record MatchWords(
        FactCatalogue catalogue,
        RuleSentences sentences,
        Answers answers,
        Function<String, LocalizedText> titles,
        Language language) {

    List<Spoken> reasons(Match match) {
        return match.verdict().reasons().stream()
                .map(reason -> sentences.reason(reason, answers, language))
                .toList();
    }

    String fact(String key) {
        return catalogue
                .find(key)
                .map(fact -> fact.statement().text(language))
                .map(text -> text.substring(0, 1).toLowerCase(language.locale()) + text.substring(1))
                .orElse(key);
    }

    LocalizedText title(String code) {
        return titles.apply(code);
    }
}
