package fi.huoneentaulu.fact.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.OrderedList;
import fi.huoneentaulu.fact.ui.RuleView.Spot;
import org.jspecify.annotations.Nullable;

/** The parts of a group as a list, with the means to add more. */
final class GroupView extends Composite<Div> {
    private final RuleDesk desk;
    private final NativeButton add;
    private final NativeButton addGroup;
    private final @Nullable FactPicker picker;

    GroupView(DraftGroup group, String labelId, RuleDesk desk, RuleActs acts) {
        this.desk = desk;
        OrderedList list = new OrderedList();
        list.addClassName("rule-parts");
        list.getElement().setAttribute("aria-labelledby", labelId);
        group.parts().forEach(part -> list.add(new NodeView(part, desk, acts)));
        list.setVisible(!group.parts().isEmpty());
        getContent().add(list);
        add = button("fact.rule.add", () -> acts.pick(group));
        addGroup = button("fact.rule.addGroup", () -> acts.addGroup(group));
        addGroup.setVisible(group.takes(2));
        Div adders = new Div(add, addGroup);
        adders.addClassName("rule-adders");
        picker = acts.isPicking(group) && !acts.readOnly()
                ? new FactPicker(
                        group.id() + "-tieto", desk, fact -> acts.add(group, fact), () -> acts.stopPicking(group))
                : null;
        if (picker != null) {
            getContent().add(picker);
        } else if (!acts.readOnly() && group.takes(1)) {
            getContent().add(adders);
        }
    }

    private NativeButton button(String key, Runnable act) {
        NativeButton button = new NativeButton(desk.say(key), _ -> act.run());
        button.addClassNames("ht-button", "small");
        return button;
    }

    /** Says what the adders add to. */
    void name(String name) {
        add.setAriaLabel(desk.say("fact.rule.add.to", name));
        addGroup.setAriaLabel(desk.say("fact.rule.addGroup.to", name));
    }

    void focus(Spot spot) {
        if (spot == Spot.PICKER && picker != null) {
            picker.focus();
        } else {
            add.focus();
        }
    }
}
