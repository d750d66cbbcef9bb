package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import fi.huoneentaulu.base.ui.NativeSelect;
import java.util.List;
import java.util.function.Supplier;
import tools.jackson.databind.node.StringNode;

/** One value out of several, stored as its word. */
class ChoiceField extends Composite<Div> implements Shown {
    private final FormContext context;
    private final Scope scope;
    private final String place;
    private final String label;
    private final boolean optional;
    private final Supplier<List<Choice<String>>> choices;
    private List<Choice<String>> shown = List.of();
    private boolean shownKnown;

    ChoiceField(
            FormContext context,
            Scope scope,
            String place,
            String label,
            boolean optional,
            Supplier<List<Choice<String>>> choices) {
        this.context = context;
        this.scope = scope;
        this.place = place;
        this.label = label;
        this.optional = optional;
        this.choices = choices;
        refresh();
    }

    @Override
    public final void refresh() {
        List<Choice<String>> now = choices.get();
        String chosen = scope.text(place);
        boolean known = now.stream().anyMatch(choice -> choice.value().equals(chosen));
        if (!now.equals(shown)
                || known != shownKnown
                || getContent().getChildren().findAny().isEmpty()) {
            shown = now;
            shownKnown = known;
            getContent().removeAll();
            NativeSelect<Choice<String>> select =
                    new NativeSelect<>(label, known && !optional ? null : nothing(known, chosen), now, Choice::text);
            select.onChoice(choice -> scope.edit(
                    place,
                    choice.map(Choice::value)
                            .<tools.jackson.databind.JsonNode>map(StringNode::valueOf)
                            .orElse(null)));
            getContent().add(select);
        }
        getContent().getChildren().findFirst().ifPresent(select -> choose(select, chosen));
    }

    /** A value that can no longer be chosen is told by its code: no other may stand there as if it had been chosen. */
    private String nothing(boolean known, String chosen) {
        return known || chosen.isEmpty()
                ? context.text("publishing.editor.none")
                : context.text("publishing.editor.gone", chosen);
    }

    @SuppressWarnings("unchecked") // the only child is the select that refresh has made
    private void choose(com.vaadin.flow.component.Component select, String chosen) {
        ((NativeSelect<Choice<String>>) select)
                .choose(shown.stream()
                        .filter(choice -> choice.value().equals(chosen))
                        .findFirst()
                        .orElse(null));
    }
}
