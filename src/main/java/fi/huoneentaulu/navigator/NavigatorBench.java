package fi.huoneentaulu.navigator;

import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.eligibility.Outcome;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Runs the whole cases of entry sets: a situation, and the cards that it must lead to. */
@Component
class NavigatorBench {
    private final Matching matching;
    private final Facts facts;

    NavigatorBench(Matching matching, Facts facts) {
        this.matching = matching;
        this.facts = facts;
    }

    /** Runs a case against cards; its facts must be readable. */
    CaseRun run(EntrySetBody entry, EntrySetBody.Case given, List<Published<CardBody>> cards) {
        List<String> fitting =
                matching.navigate(situation(given), entry.start(), cards).matches(Outcome.SUITABLE).stream()
                        .map(match -> match.card().code())
                        .toList();
        return new CaseRun(given, fitting);
    }

    Situation situation(EntrySetBody.Case given) {
        return new Situation(facts.answers(given.facts()), Set.of(), given.themes(), null);
    }
}
