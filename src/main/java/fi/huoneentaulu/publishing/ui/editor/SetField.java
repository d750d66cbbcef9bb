package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.base.ui.Checks;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** Several values out of some, stored as a list of words. */
class SetField extends Composite<Div> implements Shown {
    private final Scope scope;
    private final String place;
    private final List<Choice<String>> choices;
    private final Checks<Choice<String>> checks;

    SetField(Scope scope, String place, String label, List<Choice<String>> choices) {
        this.scope = scope;
        this.place = place;
        this.choices = choices;
        checks = new Checks<>(scope.id() + place.replace('.', '-'), label, choices, Choice::text);
        checks.onChange(chosen -> scope.edit(place, list(chosen)));
        getContent().add(checks);
        refresh();
    }

    private static @Nullable JsonNode list(Set<Choice<String>> chosen) {
        ArrayNode list = JsonNodeFactory.instance.arrayNode();
        chosen.forEach(choice -> list.add(choice.value()));
        return list.isEmpty() ? null : list;
    }

    @Override
    public final void refresh() {
        JsonNode value = scope.at(place);
        Set<String> words = value == null
                ? Set.of()
                : StreamSupport.stream(value.spliterator(), false)
                        .map(JsonNode::asString)
                        .collect(Collectors.toSet());
        checks.choose(choices.stream()
                .filter(choice -> words.contains(choice.value()))
                .collect(Collectors.toSet()));
    }
}
