package fi.huoneentaulu.eligibility;

import java.util.Comparator;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Orders the facts that can change an outcome: first what most probably decides it at once. */
final class QuestionOrder {
    /** Questions that are equal in all this stay in the order in which they stand in the rule. */
    private static final Comparator<OpenQuestion> ORDER = Comparator.<OpenQuestion>comparingInt(
                    question -> question.ask().turn())
            .thenComparing(Comparator.comparingDouble(OpenQuestion::decides).reversed())
            .thenComparing(OpenQuestion::ask)
            .thenComparing(Comparator.comparingLong(OpenQuestion::moves).reversed());

    private QuestionOrder() {}

    static List<OpenQuestion> of(RuleCompiler compiler, int diagram, FactCatalogue catalogue) {
        return compiler.diagrams().support(diagram).stream()
                .mapToObj(variable -> question(compiler, diagram, variable, catalogue))
                .sorted(ORDER)
                .toList();
    }

    private static OpenQuestion question(RuleCompiler compiler, int diagram, int variable, FactCatalogue catalogue) {
        OpenFact open = compiler.open().get(variable);
        Diagrams diagrams = compiler.diagrams();
        int[] after = IntStream.range(0, open.classes().size())
                .map(each -> diagrams.restrict(diagram, variable, each))
                .toArray();
        double decides = IntStream.of(after).filter(Diagrams::isTerminal).count() / (double) after.length;
        double[] shares = IntStream.of(after).mapToDouble(diagrams::share).toArray();
        double mean = DoubleStream.of(shares).average().orElse(0);
        double variance = DoubleStream.of(shares)
                .map(share -> (share - mean) * (share - mean))
                .average()
                .orElse(0);
        Ask ask = catalogue.find(open.fact()).map(FactDefinition::ask).orElse(Ask.NORMAL);
        return new OpenQuestion(open.fact(), ask, decides, Math.round(variance * 1_000_000));
    }
}
