package fi.huoneentaulu.card.ui.editor;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** A single value that is typed: a word, a whole number, a day or a time. What is wrong is told and stays as typed. */
class LineField extends Composite<Div> implements Shown {

    /** How a value is written and stored. */
    enum Kind {
        WORD {
            @Override
            Optional<JsonNode> read(String text) {
                return Optional.of(StringNode.valueOf(text));
            }
        },
        NUMBER {
            @Override
            Optional<JsonNode> read(String text) {
                return text.matches("\\d{1,4}")
                        ? Optional.of(IntNode.valueOf(Integer.parseInt(text)))
                        : Optional.empty();
            }
        },
        DAY {
            @Override
            Optional<JsonNode> read(String text) {
                return parsed(() -> LocalDate.parse(text, DAY_AS_TYPED).toString());
            }

            @Override
            String show(JsonNode value) {
                try {
                    return LocalDate.parse(value.asString()).format(DAY_AS_TYPED);
                } catch (DateTimeException e) {
                    return value.asString("");
                }
            }
        },
        TIME {
            @Override
            Optional<JsonNode> read(String text) {
                return parsed(() -> LocalTime.parse(text.replace('.', ':').replaceFirst("^(\\d):", "0$1:"))
                        .toString());
            }

            @Override
            String show(JsonNode value) {
                return value.asString("").replace(':', '.');
            }
        };

        private static final DateTimeFormatter DAY_AS_TYPED = DateTimeFormatter.ofPattern("d.M.uuuu");

        abstract Optional<JsonNode> read(String text);

        String show(JsonNode value) {
            return value.asString("");
        }

        private static Optional<JsonNode> parsed(java.util.function.Supplier<String> parser) {
            try {
                return Optional.of(StringNode.valueOf(parser.get()));
            } catch (DateTimeException e) {
                return Optional.empty();
            }
        }
    }

    private final FormContext context;
    private final Scope scope;
    private final String place;
    private final Kind kind;
    private final TypingField field;

    LineField(FormContext context, Scope scope, String place, String label, Kind kind) {
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
        value.ifPresentOrElse(this::store, () -> field.note(context.text("card.editor.wrong." + kind.name()), true));
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
