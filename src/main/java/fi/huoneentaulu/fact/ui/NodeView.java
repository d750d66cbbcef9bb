package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.fact.ui.RuleLine.Kind;
import fi.huoneentaulu.fact.ui.RuleLine.Tool;
import fi.huoneentaulu.vocabulary.LocalizedText.Spoken;
import org.jspecify.annotations.Nullable;

/** A criterion or a group in its list. */
final class NodeView extends Composite<ListItem> implements RuleView {
    private final DraftNode node;
    private final RuleDesk desk;
    private final RuleLine line;
    private final @Nullable GroupView parts;
    private final @Nullable NodeDetails details;

    NodeView(DraftNode node, RuleDesk desk, RuleActs acts) {
        this.node = node;
        this.desk = desk;
        line = new RuleLine(node.id(), node instanceof DraftGroup ? Kind.GROUP : Kind.CRITERION, desk);
        boolean open = acts.isOpen(node);
        getContent().addClassName("rule-node");
        getContent().add(line);
        if (!acts.readOnly()) {
            tools(acts, open);
        }
        details = open ? new NodeDetails(node, desk, acts) : null;
        if (details != null) {
            getContent().add(details);
        }
        parts = node instanceof DraftGroup group ? new GroupView(group, line.wordsId(), desk, acts) : null;
        if (parts != null) {
            getContent().addClassName("rule-group");
            getContent().add(parts);
        }
        acts.stage().register(node, this);
        refresh();
    }

    private void tools(RuleActs acts, boolean open) {
        DraftGroup group = node.parent().orElseThrow();
        NativeButton edit = line.tool(Tool.EDIT, () -> acts.toggle(node));
        edit.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        line.tool(Tool.UP, () -> acts.move(node, -1)).setEnabled(group.canMove(node, -1));
        line.tool(Tool.DOWN, () -> acts.move(node, 1)).setEnabled(group.canMove(node, 1));
        line.tool(Tool.REMOVE, () -> acts.remove(node));
    }

    @Override
    public void refresh() {
        Spoken name = desk.name(node);
        line.say(name, node.note().source(), RuleRemarks.on(node, desk));
        if (parts != null) {
            parts.name(name.text());
        }
    }

    @Override
    public void focus(Spot spot) {
        switch (spot) {
            case UP -> line.focus(line.enabled(Tool.UP) ? Tool.UP : Tool.DOWN);
            case DOWN -> line.focus(line.enabled(Tool.DOWN) ? Tool.DOWN : Tool.UP);
            case EDIT -> line.focus(Tool.EDIT);
            case SOURCE -> {
                if (details != null) {
                    details.focusSource();
                }
            }
            case DETAILS -> {
                if (details == null) {
                    line.focus(Tool.EDIT);
                } else {
                    details.focus();
                }
            }
            case ADD, PICKER -> {
                if (parts != null) {
                    parts.focus(spot);
                }
            }
        }
    }
}
