package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A few choices that make a diagram true whatever the other variables are. */
final class Implicant {
    private static final int NEVER = 1_000_000;

    private final Diagrams diagrams;
    private final Map<Integer, Integer> lengths = new HashMap<>();

    /** One class of one variable. */
    record Choice(int variable, int each) {}

    private Implicant(Diagrams diagrams) {
        this.diagrams = diagrams;
    }

    /** A shortest way to true, without the choices on it that turn out needless; the diagram is not false. */
    static List<Choice> of(Diagrams diagrams, int diagram) {
        List<Choice> way = new Implicant(diagrams).shortest(diagram);
        for (Choice choice : List.copyOf(way)) {
            List<Choice> rest = new ArrayList<>(way);
            rest.remove(choice);
            if (decides(diagrams, diagram, rest)) {
                way = rest;
            }
        }
        return way;
    }

    private static boolean decides(Diagrams diagrams, int diagram, List<Choice> choices) {
        int left = diagram;
        for (Choice choice : choices) {
            left = diagrams.restrict(left, choice.variable(), choice.each());
        }
        return left == Diagrams.TRUE;
    }

    private List<Choice> shortest(int diagram) {
        List<Choice> way = new ArrayList<>();
        int here = diagram;
        while (here != Diagrams.TRUE) {
            List<Integer> children = diagrams.children(here);
            int nearest = 0;
            for (int each = 1; each < children.size(); each++) {
                if (length(children.get(each)) < length(children.get(nearest))) {
                    nearest = each;
                }
            }
            way.add(new Choice(diagrams.variable(here), nearest));
            here = children.get(nearest);
        }
        return way;
    }

    private int length(int diagram) {
        if (Diagrams.isTerminal(diagram)) {
            return diagram == Diagrams.TRUE ? 0 : NEVER;
        }
        Integer length = lengths.get(diagram);
        if (length == null) {
            length = 1
                    + diagrams.children(diagram).stream()
                            .mapToInt(this::length)
                            .min()
                            .orElse(NEVER);
            lengths.put(diagram, length);
        }
        return length;
    }
}
