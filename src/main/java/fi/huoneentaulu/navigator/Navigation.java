package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.Outcome;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a situation leads to.
 *
 * @param matches every card that the themes allow: what fits, what may fit, what does not, each in the agreed order
 * @param next what to ask next, or null when no question would change anything
 * @param stops what comes before every other way, met or not
 */
public record Navigation(List<Match> matches, @Nullable NextQuestion next, List<HardStop> stops) {

    /** Lists that never change. */
    public Navigation {
        matches = List.copyOf(matches);
        stops = List.copyOf(stops);
    }

    /**
     * The cards of one column.
     *
     * @param outcome whether they fit
     * @return the cards in the agreed order
     */
    public List<Match> matches(Outcome outcome) {
        return matches.stream()
                .filter(match -> match.verdict().outcome() == outcome)
                .toList();
    }

    /**
     * What to ask next.
     *
     * @return the question, or empty when no question would change anything
     */
    public Optional<NextQuestion> question() {
        return Optional.ofNullable(next);
    }
}
