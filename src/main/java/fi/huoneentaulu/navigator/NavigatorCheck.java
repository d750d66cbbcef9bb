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
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * A card may not be published while it breaks a case of the navigator that holds now: either its rule is mended, or the
 * case is changed, which is a version of its entry set with its own reason. A case that fails already is not the card's.
 */
@Component
class NavigatorCheck implements PublicationCheck {
    private static final String CRITERIA = "eligibility";
    private static final String ROUTE = "themes";

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
                            place(now, code, card),
                            "navigator.problem.breaks",
                            each.name(),
                            entry.title().fi(),
                            run.told()));
                }
            }
        }
        return problems;
    }

    /** Danger must lead somewhere, and a case must not lose its card without anybody's notice. */
    @Override
    public Optional<DomainException> obstacleToWithdrawal(SubjectKind kind, String code) {
        return kind != SubjectKind.CARD
                ? Optional.empty()
                : entrySets.all().stream()
                        .filter(entry -> entry.stops().stream()
                                        .anyMatch(stop -> stop.card().equals(code))
                                || entry.cases().stream()
                                        .anyMatch(each -> each.fits().contains(code)))
                        .findFirst()
                        .map(entry -> new DomainException(
                                "navigator.problem.needed", entry.title().fi()));
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

    /** The criteria where they differ from those in force; else what the card is, which orders it among the others. */
    private static String place(List<Published<CardBody>> now, String code, CardBody card) {
        return now.stream()
                        .filter(published -> published.code().equals(code))
                        .anyMatch(published -> published.body().eligibility().equals(card.eligibility()))
                ? ROUTE
                : CRITERIA;
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
