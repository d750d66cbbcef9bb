package fi.huoneentaulu.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** Judged queries with what was found for them, and the usual measures over them. */
record Relevance(List<Judged> queries) {
    private static final int DEPTH = 10;

    /** One query with the cards that answer it (3 best, 1 related) and what was found, best first. */
    record Judged(
            String q, String kind, boolean holdout, Map<String, Integer> relevant, List<String> found, long total) {

        double ndcg() {
            List<Integer> ideal =
                    relevant.values().stream().sorted(Comparator.reverseOrder()).toList();
            List<Integer> real =
                    found.stream().map(code -> relevant.getOrDefault(code, 0)).toList();
            return gain(real) / gain(ideal);
        }

        private static double gain(List<Integer> grades) {
            double gain = 0;
            for (int place = 0; place < Math.min(DEPTH, grades.size()); place++) {
                gain += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2.0) / Math.log(2));
            }
            return gain;
        }

        boolean success(int within) {
            int best = relevant.values().stream().max(Comparator.naturalOrder()).orElseThrow();
            return found.stream().limit(within).anyMatch(code -> relevant.getOrDefault(code, 0) == best);
        }
    }

    Relevance where(Predicate<Judged> wanted) {
        return new Relevance(queries.stream().filter(wanted).toList());
    }

    double ndcg() {
        return queries.stream().mapToDouble(Judged::ndcg).average().orElse(0);
    }

    double success(int within) {
        return share(query -> query.success(within));
    }

    double nothing() {
        return share(query -> query.total() == 0);
    }

    private double share(Predicate<Judged> wanted) {
        return queries.isEmpty() ? 0 : (double) queries.stream().filter(wanted).count() / queries.size();
    }

    String line(String name) {
        return "%-14s %4d  %.3f    %.3f      %.3f      %.3f%n"
                .formatted(name, queries.size(), ndcg(), success(1), success(3), nothing());
    }
}
