package fi.huoneentaulu.publishing.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.util.Objects;
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
    private @Nullable JsonNode shown;
    private boolean unreadable;

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

    private void typed(String before, String text) {
        String bare = text.strip();
        Optional<JsonNode> value = bare.isEmpty() ? Optional.empty() : kind.read(bare);
        unreadable = value.isEmpty() && !bare.isEmpty();
        field.note(unreadable ? context.text("publishing.editor.wrong." + kind.name()) : "", unreadable);
        if (!unreadable) {
            scope.edit(place, seen(before), value.orElse(null));
        }
    }

    /** What the author saw: what stands at the place where it reads so, and the last readable value otherwise. */
    private @Nullable JsonNode seen(String before) {
        JsonNode now = scope.at(place);
        return before.equals(now == null ? "" : kind.show(now))
                ? now
                : kind.read(before.strip()).filter(_ -> !before.isBlank()).orElse(shown);
    }

    /** What cannot be read stays as typed until somebody writes something else at the place. */
    @Override
    public final void refresh() {
        JsonNode value = scope.at(place);
        if (!unreadable || !Objects.equals(value, shown)) {
            unreadable = false;
            shown = value;
            field.show(value == null ? "" : kind.show(value));
        }
    }
}
