package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.Outcome;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * The order in which cards stand: what fits before what may; by the agreed ladder from its lowest step (seed S1.5), cards
 * outside every ladder after it; then the agreement that is nearest the client; then municipality, association and parish
 * before the county (seed S4.1). The product itself ranks no treatment.
 */
final class AgreedOrder {
    private static final List<Outcome> COLUMNS = List.of(Outcome.SUITABLE, Outcome.UNDECIDED, Outcome.NOT_SUITABLE);

    static final Comparator<Match> COMPARATOR = Comparator.<Match>comparingInt(
                    match -> COLUMNS.indexOf(match.verdict().outcome()))
            .thenComparingInt(AgreedOrder::step)
            .thenComparing(Comparator.<Match>comparingInt(match -> match.fit().nearness())
                    .reversed())
            .thenComparing(match -> match.card().body().route().sector())
            .thenComparing(match -> match.card().code());

    private AgreedOrder() {}

    private static int step(Match match) {
        return Optional.ofNullable(match.card().body().route().step()).orElse(Integer.MAX_VALUE);
    }
}
