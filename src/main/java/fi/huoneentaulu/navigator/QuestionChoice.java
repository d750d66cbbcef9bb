package fi.huoneentaulu.navigator;

import fi.huoneentaulu.eligibility.Ask;
import fi.huoneentaulu.eligibility.OpenQuestion;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * Chooses the question that is expected to decide most cards: for each card that is still open the share of answers that
 * decide it, added up. A fact without effect on an open card is not among them.
 */
final class QuestionChoice {
    /** Equals stay in the order of the cards, and of the criteria in them. */
    private static final Comparator<Weight> ORDER = Comparator.<Weight>comparingInt(weight -> weight.ask.turn())
            .thenComparing(Comparator.comparingDouble((Weight weight) -> weight.decides)
                    .reversed())
            .thenComparing(weight -> weight.ask)
            .thenComparing(
                    Comparator.comparingLong((Weight weight) -> weight.moves).reversed());

    private final Map<String, Weight> weights = new LinkedHashMap<>();

    /** What an answer to a fact would do to all open cards together. */
    private static final class Weight {
        private final String fact;
        private final Ask ask;
        private double decides;
        private long moves;
        private int cards;

        Weight(OpenQuestion question) {
            fact = question.fact();
            ask = question.ask();
        }

        void add(OpenQuestion question) {
            decides += question.decides();
            moves += question.moves();
            cards++;
        }

        NextQuestion question() {
            return new NextQuestion(fact, cards);
        }
    }

    /**
     * Weighs the questions of open cards.
     *
     * @param matches the cards
     * @param unknown facts that have been answered "don't know"
     */
    QuestionChoice(List<Match> matches, Set<String> unknown) {
        matches.stream()
                .flatMap(match -> match.verdict().questions().stream())
                .filter(question -> !unknown.contains(question.fact()))
                .forEach(question -> weights.computeIfAbsent(question.fact(), _ -> new Weight(question))
                        .add(question));
    }

    /** The first of the agreed questions that has an effect, else the one that decides most. */
    Optional<NextQuestion> next(List<String> agreed) {
        return agreed.stream()
                .map(weights::get)
                .filter(Objects::nonNull)
                .findFirst()
                .or(() -> weights.values().stream().min(ORDER))
                .map(Weight::question);
    }
}
