package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.FactDefinition;
import fi.huoneentaulu.eligibility.FactType;
import fi.huoneentaulu.fact.ui.RuleView.Spot;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What can be done to the structure of the criteria, and what is open for editing. */
final class RuleActs {
    private final DraftRules draft;
    private final RuleDesk desk;
    private final RuleStage stage;
    private final boolean readOnly;
    private @Nullable Object open;
    private @Nullable DraftGroup picking;

    RuleActs(DraftRules draft, RuleDesk desk, RuleStage stage, boolean readOnly) {
        this.draft = draft;
        this.desk = desk;
        this.stage = stage;
        this.readOnly = readOnly;
    }

    boolean readOnly() {
        return readOnly;
    }

    RuleStage stage() {
        return stage;
    }

    boolean isOpen(Object item) {
        return Objects.equals(open, item);
    }

    Optional<Object> open() {
        return Optional.ofNullable(open);
    }

    boolean isPicking(DraftGroup group) {
        return Objects.equals(picking, group);
    }

    void toggle(Object item) {
        boolean shut = isOpen(item);
        open = shut ? null : item;
        picking = null;
        stage.redraw(item, shut ? Spot.EDIT : Spot.DETAILS);
    }

    void pick(DraftGroup group) {
        picking = group;
        open = null;
        stage.redraw(group, Spot.PICKER);
    }

    void stopPicking(DraftGroup group) {
        picking = null;
        stage.redraw(group, Spot.ADD);
    }

    /** Adds a criterion; what still needs something said, limits or the way of a new obstacle, opens at once. */
    void add(DraftGroup group, FactDefinition fact) {
        DraftCriterion added = new DraftCriterion(fact.key(), fact.type(), new DraftNote());
        group.add(added);
        picking = null;
        if (fact.type() != FactType.YES_NO) {
            open(added, added);
            return;
        }
        Optional<DraftExclusion> started = draft.exclusionOf(group)
                .filter(each -> each.tree().root().equals(group))
                .filter(_ -> group.parts().size() == 1);
        if (started.isPresent()) {
            open(started.get(), added);
        } else {
            open = null;
            stage.restructured(group, Spot.ADD, said("added", added));
        }
    }

    private void open(Object item, DraftNode added) {
        open = item;
        stage.restructured(item, Spot.DETAILS, said("added", added));
    }

    void addGroup(DraftGroup group) {
        DraftGroup added = new DraftGroup(DraftGroup.Kind.ANY, new DraftNote());
        group.add(added);
        picking = null;
        open = added;
        stage.restructured(added, Spot.DETAILS, said("added", added));
    }

    void move(DraftNode node, int by) {
        DraftGroup group = node.parent().orElseThrow();
        group.move(node, by);
        stage.restructured(
                node,
                by < 0 ? Spot.UP : Spot.DOWN,
                desk.say(
                        "fact.rule.said.moved",
                        desk.name(node).text(),
                        group.parts().indexOf(node) + 1,
                        group.parts().size()));
    }

    void remove(DraftNode node) {
        DraftGroup group = node.parent().orElseThrow();
        String said = said("removed", node);
        int place = group.parts().indexOf(node);
        group.remove(node);
        forget(node);
        List<DraftNode> left = group.parts();
        if (left.isEmpty()) {
            stage.restructured(group, Spot.ADD, said);
        } else {
            stage.restructured(left.get(Math.min(place, left.size() - 1)), Spot.EDIT, said);
        }
    }

    private void forget(Object item) {
        if (isOpen(item)) {
            open = null;
        }
    }

    /** Puts a group around a criterion. */
    void wrap(DraftNode node, DraftGroup.Kind kind) {
        DraftGroup around = new DraftGroup(kind, new DraftNote());
        node.parent().orElseThrow().replace(node, around);
        around.add(node);
        open = kind == DraftGroup.Kind.NOT ? null : around;
        stage.restructured(around, kind == DraftGroup.Kind.NOT ? Spot.EDIT : Spot.DETAILS, said("wrapped", node));
    }

    /** Takes a group away from around its parts. */
    void dissolve(DraftGroup group) {
        DraftGroup above = group.parent().orElseThrow();
        String said = said("dissolved", group);
        int place = above.parts().indexOf(group);
        List<DraftNode> parts = List.copyOf(group.parts());
        above.remove(group);
        forget(group);
        for (int each = 0; each < parts.size(); each++) {
            group.remove(parts.get(each));
            above.add(place + each, parts.get(each));
        }
        stage.restructured(parts.isEmpty() ? above : parts.getFirst(), parts.isEmpty() ? Spot.ADD : Spot.EDIT, said);
    }

    /** Moves a node out of its group, behind it. */
    void moveOut(DraftNode node) {
        DraftGroup group = node.parent().orElseThrow();
        DraftGroup above = group.parent().orElseThrow();
        group.remove(node);
        above.add(above.parts().indexOf(group) + 1, node);
        stage.restructured(node, Spot.EDIT, said("out", node));
    }

    /** Moves a node to the end of a group before it. */
    void moveInto(DraftNode node, DraftGroup group) {
        node.parent().orElseThrow().remove(node);
        group.add(node);
        stage.restructured(
                node,
                Spot.EDIT,
                desk.say(
                        "fact.rule.said.in",
                        desk.name(node).text(),
                        desk.name(group).text()));
    }

    void addExclusion() {
        DraftExclusion added = DraftExclusion.empty(desk.catalogue());
        draft.add(added);
        open = null;
        picking = added.tree().root();
        stage.restructured(added.tree().root(), Spot.PICKER, desk.say("fact.rule.said.obstacle"));
    }

    void move(DraftExclusion exclusion, int by) {
        draft.move(exclusion, by);
        stage.restructured(
                exclusion,
                by < 0 ? Spot.UP : Spot.DOWN,
                desk.say(
                        "fact.rule.said.moved",
                        desk.name(exclusion).text(),
                        draft.exclusions().indexOf(exclusion) + 1,
                        draft.exclusions().size()));
    }

    boolean canMove(DraftExclusion exclusion, int by) {
        return draft.canMove(exclusion, by);
    }

    void remove(DraftExclusion exclusion) {
        String said = desk.say("fact.rule.said.removed", desk.name(exclusion).text());
        int place = draft.exclusions().indexOf(exclusion);
        draft.remove(exclusion);
        forget(exclusion);
        List<DraftExclusion> left = draft.exclusions();
        if (left.isEmpty()) {
            stage.restructured(draft, Spot.ADD, said);
        } else {
            stage.restructured(left.get(Math.min(place, left.size() - 1)), Spot.EDIT, said);
        }
    }

    private String said(String what, DraftNode node) {
        return desk.say("fact.rule.said." + what, desk.name(node).text());
    }
}
