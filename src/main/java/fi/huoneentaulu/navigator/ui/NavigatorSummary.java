package fi.huoneentaulu.navigator.ui;

import fi.huoneentaulu.base.Messages;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.navigator.Match;
import fi.huoneentaulu.navigator.Navigation;
import fi.huoneentaulu.navigator.Situation;
import fi.huoneentaulu.vocabulary.Language;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What a professional may copy into the client record: what was known, and what fits and why. */
@Component
class NavigatorSummary {
    private final Messages messages;
    private final Facts facts;

    NavigatorSummary(Messages messages, Facts facts) {
        this.messages = messages;
        this.facts = facts;
    }

    String text(Situation situation, Navigation navigation, MatchWords words) {
        Language language = words.language();
        List<String> lines = new ArrayList<>();
        lines.add(messages.get(language, "navigator.summary.known"));
        situation
                .answers()
                .values()
                .forEach((fact, value) -> lines.add(
                        "– " + words.sentences().answer(fact, value, language).text()));
        situation
                .unknown()
                .forEach(fact ->
                        lines.add("– " + messages.get(language, "navigator.unknown", statement(fact, language))));
        List<Match> fitting = navigation.matches(Outcome.SUITABLE);
        lines.add(messages.get(language, "navigator.column." + Outcome.SUITABLE.name(), fitting.size()));
        fitting.forEach(match -> lines.add("– " + line(match, words)));
        return String.join("\n", lines);
    }

    private String statement(String fact, Language language) {
        return facts.find(fact).map(each -> each.statement().text(language)).orElse(fact);
    }

    private static String line(Match match, MatchWords words) {
        String reasons = words.reasons(match).stream().map(Spoken::text).collect(Collectors.joining("; "));
        String title = match.card().body().title().text(words.language());
        return reasons.isEmpty() ? title : title + ": " + reasons;
    }
}
