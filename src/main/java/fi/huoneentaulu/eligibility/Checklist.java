package fi.huoneentaulu.eligibility;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Says of every criterion and obstacle of a card where it stands by itself. */
final class Checklist {
    private final RuleCompiler compiler;
    private final List<Reason.OfCriterion> criteria = new ArrayList<>();
    private final List<Reason.OfExclusion> exclusions = new ArrayList<>();

    Checklist(Eligibility eligibility, RuleCompiler compiler) {
        this.compiler = compiler;
        Optional.ofNullable(eligibility.when()).ifPresent(when -> add(when, null, true));
        for (Exclusion exclusion : eligibility.exclusions()) {
            exclusions.add(new Reason.OfExclusion(
                    exclusion,
                    compiler.state(compiler.compile(exclusion)),
                    sources(exclusion.when(), exclusion.note().source())));
        }
    }

    /** Takes "all of" apart: each of its parts is a criterion that a reader meets as a line of its own. */
    private void add(Rule rule, @Nullable String above, boolean top) {
        String source = rule.note().sourceUnder(above);
        if (rule instanceof Rule.AllOf all && (top || all.note().text() == null)) {
            all.of().forEach(part -> add(part, source, false));
            return;
        }
        State state = compiler.state(compiler.compile(rule, above));
        criteria.add(new Reason.OfCriterion(rule, state, sources(rule, above), because(rule, source, state)));
    }

    private List<Rule> because(Rule rule, @Nullable String source, State state) {
        return state == State.OPEN || rule instanceof Rule.Not
                ? List.of()
                : rule.parts().stream()
                        .filter(part -> compiler.state(compiler.compile(part, source)) == state)
                        .toList();
    }

    private static List<String> sources(Rule rule, @Nullable String above) {
        Set<String> sources = new LinkedHashSet<>();
        List<Rule.Criterion> without = new ArrayList<>();
        Eligibility.visit(rule, above, (criterion, source) -> {
            if (source == null) {
                without.add(criterion);
            } else {
                sources.add(source);
            }
        });
        return without.isEmpty() ? List.copyOf(sources) : List.of();
    }

    List<Reason> all() {
        List<Reason> all = new ArrayList<>(criteria);
        all.addAll(exclusions);
        return all;
    }

    /** What speaks against the card: obstacles met first, then criteria that fail. */
    List<Reason> against() {
        List<Reason> against = new ArrayList<>(
                exclusions.stream().filter(each -> each.state() == State.HELD).toList());
        against.addAll(
                criteria.stream().filter(each -> each.state() == State.FAILED).toList());
        return against.isEmpty() ? List.of(new Reason.Together()) : against;
    }

    List<Reason> holding() {
        return List.copyOf(
                criteria.stream().filter(each -> each.state() == State.HELD).toList());
    }

    List<Reason> open() {
        List<Reason> open = new ArrayList<>(
                criteria.stream().filter(each -> each.state() == State.OPEN).toList());
        open.addAll(
                exclusions.stream().filter(each -> each.state() == State.OPEN).toList());
        return open;
    }

    /** Where the first obstacle met directs. */
    @Nullable
    Redirect redirect() {
        for (Reason.OfExclusion each : exclusions) {
            if (each.state() == State.HELD) {
                return each.exclusion().redirect();
            }
        }
        return null;
    }
}
