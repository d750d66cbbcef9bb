package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.publishing.Check;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.PublicationCheck;
import fi.huoneentaulu.publishing.Published;
import fi.huoneentaulu.vocabulary.SubjectKind;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A card may not be published while it breaks a case of the navigator that holds now: either its rule is mended, or the
 * case is changed, which is a version of its entry set with its own reason. A case that fails already is not the card's.
 */
@Component
class NavigatorCheck implements PublicationCheck {
    private static final String PLACE = "eligibility";

    private final Cards cards;
    private final EntrySets entrySets;
    private final NavigatorBench bench;
    private final Suitabilities suitabilities;
    private final Clock clock;

    NavigatorCheck(Cards cards, EntrySets entrySets, NavigatorBench bench, Suitabilities suitabilities, Clock clock) {
        this.cards = cards;
        this.entrySets = entrySets;
        this.bench = bench;
        this.suitabilities = suitabilities;
        this.clock = clock;
    }

    @Override
    public List<ContentProblem> problems(SubjectKind kind, String code, Object body) {
        if (!(body instanceof CardBody card) || !suitabilities.enabled()) {
            return List.of();
        }
        List<Published<CardBody>> now = cards.all();
        List<Published<CardBody>> then = with(now, code, card);
        List<ContentProblem> problems = new ArrayList<>();
        for (EntrySetBody entry : entrySets.all()) {
            for (EntrySetBody.Case each : entry.cases()) {
                CaseRun run = broken(entry, each, now, then);
                if (run != null) {
                    problems.add(ContentProblem.at(
                            PLACE,
                            "navigator.problem.breaks",
                            each.name(),
                            entry.title().fi(),
                            run.told()));
                }
            }
        }
        return problems;
    }

    private @Nullable CaseRun broken(
            EntrySetBody entry,
            EntrySetBody.Case given,
            List<Published<CardBody>> now,
            List<Published<CardBody>> then) {
        try {
            CaseRun run = bench.run(entry, given, then);
            return run.passed() || !bench.run(entry, given, now).passed() ? null : run;
        } catch (DomainException e) {
            // A fact of the case has been changed since: its entry set tells that to its own author.
            return null;
        }
    }

    private List<Published<CardBody>> with(List<Published<CardBody>> cards, String code, CardBody body) {
        Published<CardBody> changed = new Published<>(
                code,
                1,
                body,
                clock.instant(),
                new Check(LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC), body.title(), LocalDate.MAX));
        return Stream.concat(cards.stream().filter(card -> !card.code().equals(code)), Stream.of(changed))
                .toList();
    }
}
