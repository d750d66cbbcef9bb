package fi.huoneentaulu.card;

import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.fact.Facts;
import fi.huoneentaulu.publishing.Published;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** Which cards in force no longer pass their own test cases: a fact has changed under them since they were published. */
@Component
class CardFailures {
    private final CardTestBench bench;
    private final Facts facts;
    private volatile Bench last = new Bench(List.of());

    private record Version(String code, int number) {}

    /** What was found with the facts as they stood. */
    private record Bench(List<FactDefinition> facts, Map<Version, Boolean> failing) {
        Bench(List<FactDefinition> facts) {
            this(facts, new ConcurrentHashMap<>());
        }
    }

    CardFailures(CardTestBench bench, Facts facts) {
        this.bench = bench;
        this.facts = facts;
    }

    List<Published<CardBody>> among(List<Published<CardBody>> cards) {
        List<FactDefinition> now = facts.all();
        Bench found = last;
        if (!found.facts().equals(now)) {
            found = new Bench(now);
            last = found;
        }
        Map<Version, Boolean> failing = found.failing();
        return cards.stream()
                .filter(card -> failing.computeIfAbsent(
                        new Version(card.code(), card.version()),
                        _ -> !bench.problems(card.body()).isEmpty()))
                .toList();
    }
}
