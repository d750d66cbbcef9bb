package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.ContentProblem;
import fi.huoneentaulu.publishing.Inspection;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What an entry set must be: of known facts and cards, with stops that lead somewhere and cases that come out right. */
@Component
class EntrySetRules {
    private static final int TITLE = 60;
    private static final int SUMMARY = 160;

    private final Cards cards;
    private final Facts facts;
    private final NavigatorBench bench;
    private final Suitabilities suitabilities;

    EntrySetRules(Cards cards, Facts facts, NavigatorBench bench, Suitabilities suitabilities) {
        this.cards = cards;
        this.facts = facts;
        this.bench = bench;
        this.suitabilities = suitabilities;
    }

    List<ContentProblem> problems(EntrySetBody body) {
        Inspection inspection = new Inspection(List.of());
        inspection.code(body.code());
        inspection.length("title", body.title(), TITLE);
        inspection.length("summary", body.summary(), SUMMARY);
        inspection.stewardship(body.stewardship());
        List<Published<CardBody>> all = cards.all();
        Set<String> codes = all.stream().map(Published::code).collect(Collectors.toSet());
        questions(body, inspection);
        stops(body, codes, inspection);
        if (inspection.problems().isEmpty()) {
            cases(body, codes, all, inspection);
        }
        return inspection.problems();
    }

    private void questions(EntrySetBody body, Inspection inspection) {
        body.questions().stream()
                .filter(fact -> facts.find(fact).isEmpty())
                .forEach(fact -> inspection.add("questions", "navigator.problem.fact", fact));
    }

    private void stops(EntrySetBody body, Set<String> codes, Inspection inspection) {
        if (body.stops().isEmpty()) {
            inspection.add("stops", "navigator.problem.no-stop");
        }
        body.stops().forEach(stop -> {
            Optional<FactType> type = facts.find(stop.fact()).map(FactDefinition::type);
            if (!type.equals(Optional.of(FactType.YES_NO))) {
                inspection.add("stops", "navigator.problem.fact", stop.fact());
            }
            card("stops", stop.card(), codes, inspection);
            inspection.length("stops", stop.text(), SUMMARY);
        });
    }

    private static void card(String place, String code, Set<String> codes, Inspection inspection) {
        if (!codes.contains(code)) {
            inspection.add(place, "navigator.problem.card", code);
        }
    }

    private void run(EntrySetBody body, EntrySetBody.Case each, List<Published<CardBody>> all, Inspection inspection) {
        CaseRun run = bench.run(body, each, all);
        if (!run.passed()) {
            inspection.add("cases", "navigator.problem.case.fails", each.name(), run.told());
        }
    }

    private void cases(EntrySetBody body, Set<String> codes, List<Published<CardBody>> all, Inspection inspection) {
        for (EntrySetBody.Case each : body.cases()) {
            Stream.concat(each.fits().stream(), each.not().stream())
                    .forEach(code -> card("cases", code, codes, inspection));
            try {
                facts.answers(each.facts());
            } catch (DomainException e) {
                inspection.add("cases", "navigator.problem.case.unreadable", each.name());
                continue;
            }
            if (each.fits().isEmpty() && each.not().isEmpty()) {
                inspection.add("cases", "navigator.problem.case.idle", each.name());
            } else if (suitabilities.enabled()) {
                run(body, each, all, inspection);
            }
        }
    }
}
