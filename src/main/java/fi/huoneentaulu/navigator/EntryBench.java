package fi.huoneentaulu.navigator;

import fi.huoneentaulu.base.DomainException;
import fi.huoneentaulu.base.access.ForMaintainers;
import fi.huoneentaulu.card.CardBody;
import fi.huoneentaulu.card.Cards;
import fi.huoneentaulu.card.Suitabilities;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;

/** How the cases of an entry set that is being written come out. */
@Service
@ForMaintainers
public class EntryBench {
    private final NavigatorBench bench;
    private final Cards cards;
    private final Suitabilities suitabilities;

    EntryBench(NavigatorBench bench, Cards cards, Suitabilities suitabilities) {
        this.bench = bench;
        this.cards = cards;
        this.suitabilities = suitabilities;
    }

    /**
     * Runs every case against the cards in force.
     *
     * @param entry the entry set
     * @return the cases in order; one whose facts cannot be read is left out, and so are all where verdicts are switched
     *     off
     */
    public List<CaseRun> run(EntrySetBody entry) {
        if (!suitabilities.enabled()) {
            return List.of();
        }
        List<Published<CardBody>> inForce = cards.all();
        return entry.cases().stream()
                .flatMap(each -> run(entry, each, inForce).stream())
                .toList();
    }

    private Optional<CaseRun> run(EntrySetBody entry, EntrySetBody.Case given, List<Published<CardBody>> inForce) {
        try {
            return Optional.of(bench.run(entry, given, inForce));
        } catch (DomainException e) {
            return Optional.empty();
        }
    }
}
