package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A single value that is typed: a word, a whole number, a day or a time. What is wrong is told and stays as typed. */
class LineField extends Composite<Div> implements Shown {

    private final FormContext context;
    private final Scope scope;
    private final String place;
    private final ValueKind kind;
    private final TypingField field;

    LineField(FormContext context, Scope scope, String place, String label, ValueKind kind) {
        this.context = context;
        this.scope = scope;
        this.place = place;
        this.kind = kind;
        field = TypingField.line(scope.id() + place.replace('.', '-'), label).onTyped(this::typed);
        getContent().addClassName("editor-line");
        getContent().add(field);
        refresh();
    }

    private void typed(String text) {
        String bare = text.strip();
        if (bare.isEmpty()) {
            store(null);
            return;
        }
        Optional<JsonNode> value = kind.read(bare);
        value.ifPresentOrElse(
                this::store, () -> field.note(context.text("publishing.editor.wrong." + kind.name()), true));
    }

    private void store(@Nullable JsonNode value) {
        field.note("", false);
        scope.edit(place, value);
    }

    @Override
    public final void refresh() {
        JsonNode value = scope.at(place);
        field.show(value == null ? "" : kind.show(value));
    }
}
