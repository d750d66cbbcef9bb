package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Rule;
import fi.huoneentaulu.fact.RuleCodec;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Criteria that belong together while they are written. */
final class DraftGroup extends DraftNode {
    private final List<DraftNode> parts = new ArrayList<>();
    private Kind kind;
    private int count = 2;
    private @Nullable DraftNote above;

    /** What is asked of the parts. */
    enum Kind {
        ALL,
        ANY,
        AT_LEAST,
        NOT
    }

    DraftGroup(Kind kind, DraftNote note) {
        super(note);
        this.kind = kind;
    }

    /** Puts the whole group under a note whose source covers it. */
    void under(DraftNote note) {
        above = note;
    }

    @Override
    Optional<String> sourceAbove() {
        return above == null ? Optional.empty() : above.source();
    }

    Kind kind() {
        return kind;
    }

    void ask(Kind asked) {
        kind = asked;
    }

    int count() {
        return count;
    }

    void ask(int atLeast) {
        count = atLeast;
    }

    List<DraftNode> parts() {
        return Collections.unmodifiableList(parts);
    }

    void add(DraftNode node) {
        add(parts.size(), node);
    }

    void add(int place, DraftNode node) {
        parts.add(place, node);
        node.inside(this);
    }

    void remove(DraftNode node) {
        parts.remove(node);
        node.inside(null);
    }

    void move(DraftNode node, int by) {
        int from = parts.indexOf(node);
        Collections.swap(parts, from, from + by);
    }

    boolean canMove(DraftNode node, int by) {
        int to = parts.indexOf(node) + by;
        return to >= 0 && to < parts.size();
    }

    /** Puts another node in the place of one of the parts. */
    void replace(DraftNode node, DraftNode other) {
        int place = parts.indexOf(node);
        remove(node);
        add(place, other);
    }

    /** Whether one more can be put in: a negation takes one alone, and nothing goes deeper than files may. */
    boolean takes(int levels) {
        return (kind != Kind.NOT || parts.isEmpty()) && depth() + levels <= RuleCodec.DEEPEST;
    }

    /** The nearest group before a part that could take it in. */
    Optional<DraftGroup> groupBefore(DraftNode node) {
        for (int place = parts.indexOf(node) - 1; place >= 0; place--) {
            if (parts.get(place) instanceof DraftGroup group && group.takes(node.height())) {
                return Optional.of(group);
            }
        }
        return Optional.empty();
    }

    @Override
    int height() {
        return 1 + parts.stream().mapToInt(DraftNode::height).max().orElse(0);
    }

    /** The parts that say something. */
    List<Rule> finished() {
        return parts.stream().flatMap(part -> part.rule().stream()).toList();
    }

    @Override
    Optional<Rule> rule() {
        List<Rule> rules = finished();
        if (rules.isEmpty()) {
            return Optional.empty();
        }
        Note note = note().note();
        return Optional.of(
                switch (kind) {
                    case ALL -> new Rule.AllOf(rules, note);
                    case ANY -> new Rule.AnyOf(rules, note);
                    case AT_LEAST -> new Rule.AtLeast(Math.min(count, rules.size()), rules, note);
                    case NOT -> new Rule.Not(rules.getFirst(), note);
                });
    }

    boolean tooFew() {
        return kind == Kind.AT_LEAST && !parts.isEmpty() && count > parts.size();
    }

    @Override
    boolean complete() {
        return !parts.isEmpty()
                && !tooFew()
                && !note().lacksFinnish()
                && parts.stream().allMatch(DraftNode::complete);
    }
}
