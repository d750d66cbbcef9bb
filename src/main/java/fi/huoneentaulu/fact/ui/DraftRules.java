package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.FactCatalogue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The criteria of a card while they are written. */
final class DraftRules {
    private final DraftTree criteria;
    private final List<DraftExclusion> exclusions;

    private DraftRules(DraftTree criteria, List<DraftExclusion> exclusions) {
        this.criteria = criteria;
        this.exclusions = exclusions;
    }

    static DraftRules of(Eligibility eligibility, FactCatalogue catalogue) {
        List<DraftExclusion> exclusions = new ArrayList<>();
        eligibility.exclusions().forEach(each -> exclusions.add(DraftExclusion.of(each, catalogue)));
        return new DraftRules(DraftTree.of(eligibility.when(), catalogue), exclusions);
    }

    DraftTree criteria() {
        return criteria;
    }

    List<DraftExclusion> exclusions() {
        return Collections.unmodifiableList(exclusions);
    }

    void add(DraftExclusion exclusion) {
        exclusions.add(exclusion);
    }

    void remove(DraftExclusion exclusion) {
        exclusions.remove(exclusion);
    }

    boolean canMove(DraftExclusion exclusion, int by) {
        int to = exclusions.indexOf(exclusion) + by;
        return to >= 0 && to < exclusions.size();
    }

    void move(DraftExclusion exclusion, int by) {
        int from = exclusions.indexOf(exclusion);
        Collections.swap(exclusions, from, from + by);
    }

    /** The roots of everything: of the criteria and of each obstacle. */
    Stream<DraftGroup> roots() {
        return Stream.concat(Stream.of(criteria), exclusions.stream().map(DraftExclusion::tree))
                .map(DraftTree::root);
    }

    /** The obstacle that a node belongs to. */
    Optional<DraftExclusion> exclusionOf(DraftNode node) {
        DraftNode root = node;
        while (root.parent().isPresent()) {
            root = root.parent().get();
        }
        DraftNode top = root;
        return exclusions.stream()
                .filter(each -> each.tree().root().equals(top))
                .findFirst();
    }

    /** What is finished of it. */
    Eligibility eligibility() {
        return new Eligibility(
                criteria.rule().orElse(null),
                exclusions.stream().flatMap(each -> each.exclusion().stream()).toList());
    }

    /** Whether everything is finished; no criteria at all is finished too. */
    boolean complete() {
        DraftGroup root = criteria.root();
        return (root.parts().isEmpty() || root.complete())
                && exclusions.stream().allMatch(DraftExclusion::complete);
    }
}
