package fi.huoneentaulu.fact.ui;

import fi.huoneentaulu.eligibility.Eligibility;
import fi.huoneentaulu.eligibility.RuleProblem;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a part of the criteria, in words for those who mend it. */
final class RuleRemarks {
    private final RuleDesk desk;
    private final List<String> remarks = new ArrayList<>();

    private RuleRemarks(RuleDesk desk) {
        this.desk = desk;
    }

    static List<String> on(DraftNode node, RuleDesk desk) {
        RuleRemarks on = new RuleRemarks(desk);
        switch (node) {
            case DraftGroup group -> on.group(group);
            case DraftCriterion criterion -> on.criterion(criterion);
        }
        on.note(node.note());
        return on.remarks;
    }

    static List<String> on(DraftExclusion exclusion, RuleDesk desk) {
        RuleRemarks on = new RuleRemarks(desk);
        on.when(exclusion.tree().root().parts().isEmpty(), "fact.rule.remark.emptyObstacle");
        on.when(exclusion.lacksCard(), "fact.rule.remark.noCard");
        on.note(exclusion.note());
        return on.remarks;
    }

    private void when(boolean wrong, String key, Object... args) {
        if (wrong) {
            remarks.add(desk.say(key, args));
        }
    }

    private void note(DraftNote note) {
        when(note.lacksFinnish(), "fact.rule.remark.noFinnish");
        note.source().ifPresent(id -> when(!desk.knowsSource(id), "fact.rule.remark.unknownSource", id));
    }

    private void group(DraftGroup group) {
        boolean root = group.parent().isEmpty();
        when(group.parts().isEmpty() && !root, "fact.rule.remark.emptyGroup");
        when(group.tooFew(), "fact.rule.remark.tooFew", group.parts().size(), group.count());
    }

    private void criterion(DraftCriterion criterion) {
        when(criterion.lacksLimits(), "fact.rule.remark.noLimit");
        when(criterion.crossedLimits(), "fact.rule.remark.crossedLimits");
        when(criterion.lacksValues(), "fact.rule.remark.noValues");
        when(criterion.sourceInForce().isEmpty(), "fact.rule.remark.noSource");
        boolean unknown = desk.catalogue().find(criterion.fact()).isEmpty();
        when(unknown, "fact.rule.remark.UNKNOWN_FACT", criterion.fact());
        if (!unknown) {
            criterion
                    .rule()
                    .ifPresent(rule -> RuleProblem.in(new Eligibility(rule, List.of()), desk.catalogue())
                            .forEach(problem -> when(
                                    true, "fact.rule.remark." + problem.kind().name(), problem.detail())));
        }
    }
}
