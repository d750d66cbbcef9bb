package fi.huoneentaulu.card.ui;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.card.CaseMiss;
import fi.huoneentaulu.card.CaseResult;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactValue;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.eligibility.Redirect;
import fi.huoneentaulu.eligibility.RuleSentences;
import fi.huoneentaulu.eligibility.Verdict;
import fi.huoneentaulu.eligibility.VerdictBranch;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.vocabulary.Language;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Test cases in words.
 *
 * @param facts the known facts
 * @param language the reader's language
 * @param wording translates a key
 * @param titles the title of a card
 */
record CaseWords(Facts facts, Language language, Wording wording, BiFunction<String, Language, String> titles) {

    /** Translates a key. */
    interface Wording {
        String say(String key, Object... args);
    }

    String say(String key, Object... args) {
        return wording.say(key, args);
    }

    String outcome(Outcome outcome) {
        return say("card.fit." + outcome.name());
    }

    String way(@Nullable Redirect redirect) {
        return switch (redirect) {
            case null -> say("card.cases.way.none");
            case Redirect.ToTray _ -> say("card.cases.way.tray");
            case Redirect.ToCard(String code) -> titles.apply(code, language);
        };
    }

    String fact(String key) {
        return facts.find(key)
                .map(FactDefinition::statement)
                .map(text -> text.text(language))
                .orElse(key);
    }

    private String names(Collection<String> keys) {
        return keys.isEmpty()
                ? say("card.cases.nothing")
                : keys.stream().map(this::fact).collect(Collectors.joining("; "));
    }

    /** An answer as it stands in a case, or empty when it cannot be read. */
    Optional<FactValue> answer(String fact, Object written) {
        try {
            return facts.parse(fact, written);
        } catch (DomainException e) {
            return Optional.empty();
        }
    }

    String answers(Map<String, Object> written) {
        if (written.isEmpty()) {
            return say("card.cases.noFacts");
        }
        RuleSentences sentences = facts.sentences();
        return written.entrySet().stream()
                .map(each -> answer(each.getKey(), each.getValue())
                        .map(value ->
                                sentences.answer(each.getKey(), value, language).text())
                        .orElseGet(() -> each.getKey() + " = " + each.getValue()))
                .collect(Collectors.joining("; "));
    }

    String expectation(DraftCase draft) {
        String outcome = outcome(draft.expected());
        return draft.redirect()
                .map(way -> say("card.cases.expects.way", outcome, way(way)))
                .orElseGet(() -> say("card.cases.expects", outcome));
    }

    String miss(CaseMiss miss) {
        return switch (miss) {
            case CaseMiss.OtherOutcome(Outcome expected, Outcome actual) ->
                say("card.cases.miss.outcome", outcome(actual), outcome(expected));
            case CaseMiss.OtherRedirect(Redirect expected, Redirect actual) ->
                say("card.cases.miss.way", way(actual), way(expected));
            case CaseMiss.OtherMissing other ->
                say("card.cases.miss.missing", names(other.actual()), names(other.expected()));
            case CaseMiss.Unreadable unreadable ->
                say(unreadable.key(), unreadable.args().toArray());
        };
    }

    /** What the actual verdict of a failing case rests on. */
    List<String> reasons(CaseResult result) {
        Verdict verdict = result.verdict();
        RuleSentences sentences = facts.sentences();
        return verdict == null || result.passed()
                ? List.of()
                : verdict.reasons().stream()
                        .map(reason -> sentences
                                .reason(reason, result.answers(), language)
                                .text())
                        .toList();
    }

    String branch(VerdictBranch branch) {
        return switch (branch) {
            case VerdictBranch.Suitable _ -> say("card.cases.branch.suitable");
            case VerdictBranch.Unmet _ -> say("card.cases.branch.unmet");
            case VerdictBranch.Obstacle obstacle ->
                say(
                        "card.cases.branch.obstacle",
                        facts.sentences()
                                .sentence(obstacle.exclusion(), language)
                                .text());
        };
    }
}
