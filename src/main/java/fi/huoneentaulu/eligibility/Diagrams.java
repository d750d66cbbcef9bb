package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntBinaryOperator;

/**
 * Reduced ordered decision diagrams over facts with a few classes of answers each. Two rules that mean the same are
 * the same diagram, so a rule is decided when its diagram is {@link #FALSE} or {@link #TRUE}, and a fact matters
 * exactly when it stands in the diagram.
 */
final class Diagrams {
    static final int FALSE = 0;
    static final int TRUE = 1;
    private static final int MOST_STEPS = 500_000;
    private static final int NO_VARIABLE = Integer.MAX_VALUE;

    private final List<Node> nodes = new ArrayList<>();
    private final Map<Node, Integer> known = new HashMap<>();
    private final Map<Pair, Integer> conjunctions = new HashMap<>();
    private final Map<Integer, Integer> negations = new HashMap<>();

    private record Node(int variable, List<Integer> children) {}

    private record Pair(int one, int other) {}

    Diagrams() {
        nodes.add(new Node(NO_VARIABLE, List.of()));
        nodes.add(new Node(NO_VARIABLE, List.of()));
    }

    static boolean isTerminal(int diagram) {
        return diagram == FALSE || diagram == TRUE;
    }

    int variable(int diagram) {
        return nodes.get(diagram).variable();
    }

    List<Integer> children(int diagram) {
        return nodes.get(diagram).children();
    }

    /** The diagram that goes on with one child for each class of a variable. */
    int node(int variable, List<Integer> children) {
        int first = children.getFirst();
        if (children.stream().allMatch(child -> child == first)) {
            return first;
        }
        return known.computeIfAbsent(new Node(variable, children), node -> {
            if (nodes.size() >= MOST_STEPS) {
                throw new RuleTooComplexException(MOST_STEPS);
            }
            nodes.add(node);
            return nodes.size() - 1;
        });
    }

    int not(int diagram) {
        if (isTerminal(diagram)) {
            return diagram == TRUE ? FALSE : TRUE;
        }
        Integer negated = negations.get(diagram);
        if (negated == null) {
            Node node = nodes.get(diagram);
            negated = node(
                    node.variable(), node.children().stream().map(this::not).toList());
            negations.put(diagram, negated);
            negations.put(negated, diagram);
        }
        return negated;
    }

    int and(int one, int other) {
        if (one == FALSE || other == FALSE) {
            return FALSE;
        }
        if (one == TRUE || one == other) {
            return other;
        }
        if (other == TRUE) {
            return one;
        }
        Pair pair = new Pair(Math.min(one, other), Math.max(one, other));
        Integer both = conjunctions.get(pair);
        if (both == null) {
            both = split(one, other, this::and);
            if (conjunctions.size() >= MOST_STEPS) {
                throw new RuleTooComplexException(MOST_STEPS);
            }
            conjunctions.put(pair, both);
        }
        return both;
    }

    int or(int one, int other) {
        return not(and(not(one), not(other)));
    }

    int allOf(List<Integer> parts) {
        return parts.stream().reduce(TRUE, this::and);
    }

    int anyOf(List<Integer> parts) {
        return parts.stream().reduce(FALSE, this::or);
    }

    /** The diagram that is true when so many parts are. */
    int atLeast(int count, List<Integer> parts) {
        int[] reached = new int[count + 1];
        Arrays.fill(reached, FALSE);
        reached[0] = TRUE;
        for (int part : parts) {
            for (int many = count; many >= 1; many--) {
                reached[many] = or(reached[many], and(part, reached[many - 1]));
            }
        }
        return reached[count];
    }

    private int split(int one, int other, IntBinaryOperator operation) {
        int variable = Math.min(nodes.get(one).variable(), nodes.get(other).variable());
        int width = Math.max(width(one, variable), width(other, variable));
        List<Integer> children = new ArrayList<>(width);
        for (int each = 0; each < width; each++) {
            children.add(operation.applyAsInt(child(one, variable, each), child(other, variable, each)));
        }
        return node(variable, List.copyOf(children));
    }

    private int width(int diagram, int variable) {
        Node node = nodes.get(diagram);
        return node.variable() == variable ? node.children().size() : 0;
    }

    private int child(int diagram, int variable, int each) {
        Node node = nodes.get(diagram);
        return node.variable() == variable ? node.children().get(each) : diagram;
    }

    /** The variables that can change the outcome. */
    BitSet support(int diagram) {
        BitSet support = new BitSet();
        BitSet seen = new BitSet();
        collect(diagram, seen, support);
        return support;
    }

    private void collect(int diagram, BitSet seen, BitSet support) {
        if (isTerminal(diagram) || seen.get(diagram)) {
            return;
        }
        seen.set(diagram);
        Node node = nodes.get(diagram);
        support.set(node.variable());
        node.children().forEach(child -> collect(child, seen, support));
    }

    /** The diagram once a variable has taken one of its classes. */
    int restrict(int diagram, int variable, int each) {
        return restrict(diagram, variable, each, new HashMap<>());
    }

    private int restrict(int diagram, int variable, int each, Map<Integer, Integer> done) {
        Node node = nodes.get(diagram);
        if (node.variable() > variable) {
            return diagram;
        }
        if (node.variable() == variable) {
            return node.children().get(each);
        }
        Integer restricted = done.get(diagram);
        if (restricted == null) {
            List<Integer> children = node.children().stream()
                    .map(child -> restrict(child, variable, each, done))
                    .toList();
            restricted = node(node.variable(), children);
            done.put(diagram, restricted);
        }
        return restricted;
    }

    /** The share of true completions, every class of a variable weighing the same. */
    double share(int diagram) {
        return share(diagram, new HashMap<>());
    }

    private double share(int diagram, Map<Integer, Double> done) {
        if (isTerminal(diagram)) {
            return diagram;
        }
        Double share = done.get(diagram);
        if (share == null) {
            List<Integer> children = nodes.get(diagram).children();
            share = children.stream().mapToDouble(child -> share(child, done)).sum() / children.size();
            done.put(diagram, share);
        }
        return share;
    }
}
