package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.base.ui.Checks;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.BooleanNode;

/** Yes or no, as one box. */
class FlagField extends Composite<Div> implements Shown {
    private final Scope scope;
    private final String place;
    private final String label;
    private final Checks<String> box;

    FlagField(Scope scope, String place, String group, String label) {
        this.scope = scope;
        this.place = place;
        this.label = label;
        box = new Checks<>(scope.id() + place.replace('.', '-'), group, List.of(label), text -> text);
        box.onChange(chosen -> scope.edit(place, chosen.isEmpty() ? null : BooleanNode.TRUE));
        getContent().add(box);
        refresh();
    }

    @Override
    public final void refresh() {
        JsonNode value = scope.at(place);
        box.choose(value != null && value.asBoolean(false) ? Set.of(label) : Set.of());
    }
}
