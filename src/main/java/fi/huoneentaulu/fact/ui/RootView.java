package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.fact.ui.RuleLine.Kind;
import fi.huoneentaulu.fact.ui.RuleLine.Tool;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The group around a whole rule: it cannot be moved or removed. */
final class RootView extends Composite<Div> implements RuleView {
    private final DraftGroup root;
    private final Supplier<String> name;
    private final RuleDesk desk;
    private final RuleLine line;
    private final GroupView parts;
    private final @Nullable NodeDetails details;

    /**
     * A root.
     *
     * @param ownerId the id of the text that names the whole when the root's own line would say nothing, or null to show
     *     the line always
     * @param name what the adders add to
     */
    RootView(DraftTree tree, @Nullable String ownerId, Supplier<String> name, RuleDesk desk, RuleActs acts) {
        root = tree.root();
        this.name = name;
        this.desk = desk;
        line = new RuleLine(root.id(), Kind.GROUP, desk);
        boolean open = acts.isOpen(root);
        boolean quiet = ownerId != null && tree.plain() && !open;
        details = open ? new NodeDetails(root, desk, acts) : null;
        parts = new GroupView(root, quiet && ownerId != null ? ownerId : line.wordsId(), desk, acts);
        getContent().addClassName("rule-root");
        if (!acts.readOnly()) {
            NativeButton edit = line.tool(Tool.EDIT, () -> acts.toggle(root));
            edit.getElement().setAttribute("aria-expanded", Boolean.toString(open));
        }
        if (!quiet) {
            getContent().add(line);
        }
        if (details != null) {
            getContent().add(details);
        }
        getContent().add(parts);
        acts.stage().register(root, this);
        refresh();
    }

    @Override
    public void refresh() {
        line.say(desk.name(root), root.note().source(), RuleRemarks.on(root, desk));
        parts.name(name.get());
    }

    @Override
    public void focus(Spot spot) {
        switch (spot) {
            case ADD, PICKER -> parts.focus(spot);
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
            case EDIT, UP, DOWN -> line.focus(Tool.EDIT);
        }
    }
}
