package fi.huoneentaulu.publishing.ui.editor;

import fi.huoneentaulu.vocabulary.Language;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Any part of a draft as plain words, for showing two texts beside each other. */
class ChangeTexts {
    private final FormContext context;

    ChangeTexts(FormContext context) {
        this.context = context;
    }

    String plain(@Nullable JsonNode value) {
        if (value == null) {
            return context.text("publishing.editor.empty");
        }
        return switch (value.getNodeType()) {
            case ARRAY -> lines(value);
            case OBJECT -> object(value);
            default -> value.asString("");
        };
    }

    private String lines(JsonNode list) {
        List<String> lines = new ArrayList<>();
        list.forEach(item -> lines.add((lines.size() + 1) + ". " + plain(item)));
        return String.join("\n", lines);
    }

    private String object(JsonNode object) {
        List<String> parts = new ArrayList<>();
        object.properties().forEach(property -> {
            boolean language = Language.ofTag(property.getKey()).isPresent();
            String text = plain(property.getValue());
            parts.add(language ? context.text("publishing.editor.language." + property.getKey()) + ": " + text : text);
        });
        return String.join("\n", parts);
    }
}
