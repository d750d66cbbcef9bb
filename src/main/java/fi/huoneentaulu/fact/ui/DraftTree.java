package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.FactCatalogue;
import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.eligibility.Note;
import fi.huoneentaulu.eligibility.Rule;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A whole rule while it is written. There is always a group to put criteria into; one that was not written and holds a
 * single criterion stays unwritten.
 */
final class DraftTree {
    private final DraftGroup root;
    private final boolean written;

    private DraftTree(DraftGroup root, boolean written) {
        this.root = root;
        this.written = written;
    }

    static DraftTree of(@Nullable Rule rule, FactCatalogue catalogue) {
        if (rule != null && node(rule, catalogue) instanceof DraftGroup group && group.kind() != DraftGroup.Kind.NOT) {
            return new DraftTree(group, true);
        }
        DraftGroup root = new DraftGroup(DraftGroup.Kind.ALL, new DraftNote());
        if (rule != null) {
            root.add(node(rule, catalogue));
        }
        return new DraftTree(root, false);
    }

    private static DraftNode node(Rule rule, FactCatalogue catalogue) {
        return switch (rule) {
            case Rule.AllOf all -> group(DraftGroup.Kind.ALL, all, catalogue);
            case Rule.AnyOf any -> group(DraftGroup.Kind.ANY, any, catalogue);
            case Rule.Not not -> group(DraftGroup.Kind.NOT, not, catalogue);
            case Rule.AtLeast some -> {
                DraftGroup group = group(DraftGroup.Kind.AT_LEAST, some, catalogue);
                group.ask(some.count());
                yield group;
            }
            case Rule.Criterion criterion ->
                DraftCriterion.of(
                        criterion,
                        catalogue
                                .find(criterion.fact())
                                .map(FactDefinition::type)
                                .orElse(FactType.CHOICE));
        };
    }

    private static DraftGroup group(DraftGroup.Kind kind, Rule rule, FactCatalogue catalogue) {
        DraftGroup group = new DraftGroup(kind, DraftNote.of(rule.note()));
        rule.parts().forEach(part -> group.add(node(part, catalogue)));
        return group;
    }

    DraftGroup root() {
        return root;
    }

    /** Whether the group around everything says nothing of its own. */
    boolean plain() {
        return unsaid() && root.parts().size() < 2;
    }

    private boolean unsaid() {
        return !written
                && root.kind() == DraftGroup.Kind.ALL
                && root.note().note().equals(Note.NONE);
    }

    Optional<Rule> rule() {
        List<Rule> finished = root.finished();
        return unsaid() && finished.size() == 1 ? Optional.of(finished.getFirst()) : root.rule();
    }
}
