package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import fi.huoneentaulu.base.ui.NativeSelect;
import fi.huoneentaulu.fact.RuleCodec;
import fi.huoneentaulu.fact.ui.DraftGroup.Kind;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What can be changed of one criterion or group: what it asks, its source and words, and its place in groups. */
final class NodeDetails extends Composite<Div> {
    private static final int MOST = 12;

    private final RuleDesk desk;
    private final RuleActs acts;
    private final NoteControl note;
    private @Nullable Runnable first;

    NodeDetails(DraftNode node, RuleDesk desk, RuleActs acts) {
        this.desk = desk;
        this.acts = acts;
        note = new NoteControl(node.id(), node.note(), node.inheritedSource(), desk, acts.stage());
        getContent().addClassName("rule-details");
        getContent()
                .getElement()
                .setAttribute("role", "group")
                .setAttribute(
                        "aria-label",
                        desk.say("fact.rule.details", desk.name(node).text()));
        switch (node) {
            case DraftGroup group -> group(group);
            case DraftCriterion criterion -> criterion(criterion);
        }
        getContent().add(note);
        if (node.parent().isPresent()) {
            getContent().add(places(node, node.parent().get()));
        }
    }

    private void group(DraftGroup group) {
        if (group.kind() == Kind.NOT) {
            return;
        }
        NativeSelect<Integer> count = new NativeSelect<>(
                        desk.say("fact.rule.count"),
                        null,
                        IntStream.rangeClosed(1, Math.max(MOST, group.parts().size()))
                                .boxed()
                                .toList(),
                        each -> Integer.toString(each))
                .choose(group.count());
        count.setVisible(group.kind() == Kind.AT_LEAST);
        count.onChoice(chosen -> {
            chosen.ifPresent(group::ask);
            acts.stage().changed();
        });
        NativeSelect<Kind> kind = new NativeSelect<>(
                        desk.say("fact.rule.kind"),
                        null,
                        List.of(Kind.ALL, Kind.ANY, Kind.AT_LEAST),
                        each -> desk.say("fact.rule.kind." + each.name()))
                .choose(group.kind());
        kind.onChoice(chosen -> {
            chosen.ifPresent(group::ask);
            count.setVisible(group.kind() == Kind.AT_LEAST);
            acts.stage().changed();
        });
        first = kind::focus;
        getContent().add(kind, count);
    }

    private void criterion(DraftCriterion criterion) {
        CriterionControl control = CriterionControl.of(criterion, desk, acts.stage()::changed);
        if (control != null) {
            getContent().add(control.component());
            first = control::focus;
        }
    }

    private Div places(DraftNode node, DraftGroup group) {
        Div places = new Div();
        places.addClassName("rule-adders");
        String name = desk.name(node).text();
        if (group.depth() + 1 + node.height() <= RuleCodec.DEEPEST) {
            places.add(button("wrap", name, () -> acts.wrap(node, Kind.ANY)));
            places.add(button("negate", name, () -> acts.wrap(node, Kind.NOT)));
        }
        group.groupBefore(node).ifPresent(into -> places.add(button("in", name, () -> acts.moveInto(node, into))));
        if (group.parent()
                .filter(above -> above.takes(0) && above.kind() != Kind.NOT)
                .isPresent()) {
            places.add(button("out", name, () -> acts.moveOut(node)));
        }
        if (node instanceof DraftGroup inner
                && (group.kind() != Kind.NOT || inner.parts().size() == 1)) {
            places.add(button("dissolve", name, () -> acts.dissolve(inner)));
        }
        return places;
    }

    private NativeButton button(String act, String name, Runnable run) {
        NativeButton button = new NativeButton(desk.say("fact.rule.act." + act), _ -> run.run());
        button.addClassNames("ht-button", "small");
        button.setAriaLabel(desk.say("fact.rule.act." + act + ".of", name));
        return button;
    }

    void focusSource() {
        note.focus();
    }

    void focus() {
        if (first == null) {
            note.focus();
        } else {
            first.run();
        }
    }
}
