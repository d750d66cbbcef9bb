package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fi.huoneentaulu.fact.ui.RuleLine.Kind;
import fi.huoneentaulu.fact.ui.RuleLine.Tool;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An obstacle in its list: what makes it met, and where it directs. */
final class ExclusionView extends Composite<ListItem> implements RuleView {
    private final DraftExclusion exclusion;
    private final RuleDesk desk;
    private final Predicate<DraftExclusion> idle;
    private final RuleLine line;
    private final Paragraph way = new Paragraph();
    private final @Nullable RedirectControl redirect;
    private final @Nullable NoteControl note;

    /** A view; {@code idle} tells whether an obstacle can never decide. */
    ExclusionView(DraftExclusion exclusion, Predicate<DraftExclusion> idle, RuleDesk desk, RuleActs acts) {
        this.exclusion = exclusion;
        this.desk = desk;
        this.idle = idle;
        line = new RuleLine(exclusion.id(), Kind.OBSTACLE, desk);
        boolean open = acts.isOpen(exclusion);
        way.addClassName("rule-way");
        getContent().addClassNames("rule-node", "rule-exclusion");
        getContent().add(line, way);
        if (!acts.readOnly()) {
            tools(acts, open);
        }
        note = open ? new NoteControl(exclusion.id(), exclusion.note(), Optional.empty(), desk, acts.stage()) : null;
        redirect = open ? new RedirectControl(exclusion, desk, acts.stage()::changed) : null;
        if (redirect != null && note != null) {
            getContent().add(details(redirect, note));
        }
        if (brief(acts)) {
            getContent().add(met());
        } else {
            getContent()
                    .add(new RootView(
                            exclusion.tree(),
                            line.wordsId(),
                            () -> desk.name(exclusion).text(),
                            desk,
                            acts));
        }
        acts.stage().register(exclusion, this);
        refresh();
    }

    /** Whether a line is enough: a single criterion with nothing to mend, while nobody is working on it. */
    private boolean brief(RuleActs acts) {
        List<DraftNode> parts = exclusion.tree().root().parts();
        return exclusion.tree().plain()
                && parts.size() == 1
                && parts.getFirst() instanceof DraftCriterion single
                && Stream.of(exclusion, single).noneMatch(acts::isOpen)
                && !acts.isPicking(exclusion.tree().root())
                && RuleRemarks.on(single, desk).isEmpty();
    }

    /** What meets an obstacle that has words of its own. */
    private Paragraph met() {
        Paragraph met = new Paragraph(
                exclusion.note().text().isEmpty()
                        ? ""
                        : desk.say(
                                "fact.rule.met",
                                desk.name(exclusion.tree().root().parts().getFirst())
                                        .text()));
        met.addClassName("rule-way");
        return met;
    }

    private void tools(RuleActs acts, boolean open) {
        NativeButton edit = line.tool(Tool.EDIT, () -> acts.toggle(exclusion));
        edit.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        line.tool(Tool.UP, () -> acts.move(exclusion, -1)).setEnabled(acts.canMove(exclusion, -1));
        line.tool(Tool.DOWN, () -> acts.move(exclusion, 1)).setEnabled(acts.canMove(exclusion, 1));
        line.tool(Tool.REMOVE, () -> acts.remove(exclusion));
    }

    private Div details(RedirectControl ways, NoteControl source) {
        Div details = new Div(ways, source);
        details.addClassName("rule-details");
        details.getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label",
                        desk.say("fact.rule.details", desk.name(exclusion).text()));
        return details;
    }

    @Override
    public void refresh() {
        List<String> remarks = new ArrayList<>(RuleRemarks.on(exclusion, desk));
        if (idle.test(exclusion)) {
            remarks.add(desk.say("fact.rule.remark.idle"));
        }
        line.say(desk.name(exclusion), exclusion.note().source(), remarks);
        String to = desk.way(exclusion);
        way.setText(to.isBlank() ? desk.say("fact.rule.to.nowhere") : desk.say("fact.rule.to", to));
    }

    @Override
    public void focus(Spot spot) {
        switch (spot) {
            case UP -> line.focus(line.enabled(Tool.UP) ? Tool.UP : Tool.DOWN);
            case DOWN -> line.focus(line.enabled(Tool.DOWN) ? Tool.DOWN : Tool.UP);
            case DETAILS -> {
                if (redirect == null) {
                    line.focus(Tool.EDIT);
                } else {
                    redirect.focus();
                }
            }
            case SOURCE -> {
                if (note != null) {
                    note.focus();
                }
            }
            case EDIT, ADD, PICKER -> line.focus(Tool.EDIT);
        }
    }
}
