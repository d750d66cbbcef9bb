package fi.huoneentaulu.publishing.ui.editor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.IntNode;
import tools.jackson.databind.node.StringNode;

/** How a single value is written and stored. */
public enum ValueKind {
    /** A word or a few. */
    WORD {
        @Override
        Optional<JsonNode> read(String text) {
            return Optional.of(StringNode.valueOf(text));
        }
    },
    /** A whole number of at most four digits. */
    NUMBER {
        @Override
        Optional<JsonNode> read(String text) {
            return text.matches("\\d{1,4}") ? Optional.of(IntNode.valueOf(Integer.parseInt(text))) : Optional.empty();
        }
    },
    /** A day, typed as 21.11.2026. */
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
    /** A time of day, typed as 8.30. */
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

    private static Optional<JsonNode> parsed(Supplier<String> parser) {
        try {
            return Optional.of(StringNode.valueOf(parser.get()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
