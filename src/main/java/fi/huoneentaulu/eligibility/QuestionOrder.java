package fi.huoneentaulu.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Orders the facts that can change an outcome: first what most probably decides it at once. */
final class QuestionOrder {
    private static final Comparator<Question> ORDER = Comparator.<Question>comparingInt(
                    question -> question.ask().waits() ? question.ask().ordinal() : 0)
            .thenComparing(Comparator.comparingDouble(Question::decides).reversed())
            .thenComparing(Question::ask)
            .thenComparing(Comparator.comparingLong(Question::moves).reversed())
            .thenComparingInt(Question::place);

    private QuestionOrder() {}

    /**
     * An open fact and what an answer to it would do.
     *
     * @param decides the share of answers that decide at once
     * @param moves how much an answer moves the chance of "suitable", in millionths so that equals compare equal
     * @param place where it stands in the rule
     */
    private record Question(String fact, Ask ask, double decides, long moves, int place) {}

    static List<String> of(RuleCompiler compiler, int diagram, FactCatalogue catalogue) {
        return compiler.diagrams().support(diagram).stream()
                .mapToObj(variable -> question(compiler, diagram, variable, catalogue))
                .sorted(ORDER)
                .map(Question::fact)
                .toList();
    }

    private static Question question(RuleCompiler compiler, int diagram, int variable, FactCatalogue catalogue) {
        OpenFact open = compiler.open().get(variable);
        Diagrams diagrams = compiler.diagrams();
        int[] after = IntStream.range(0, open.classes().size())
                .map(each -> diagrams.restrict(diagram, variable, each))
                .toArray();
        double decides = IntStream.of(after).filter(Diagrams::isTerminal).count() / (double) after.length;
        double mean = IntStream.of(after).mapToDouble(diagrams::share).average().orElse(0);
        double variance = IntStream.of(after)
                .mapToDouble(each -> Math.pow(diagrams.share(each) - mean, 2))
                .average()
                .orElse(0);
        Ask ask = catalogue.find(open.fact()).map(FactDefinition::ask).orElse(Ask.NORMAL);
        return new Question(open.fact(), ask, decides, Math.round(variance * 1_000_000), variable);
    }
}
