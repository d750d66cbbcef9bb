package fi.huoneentaulu.publishing;

import fi.huoneentaulu.vocabulary.Language;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Puts plain strings of one language in the place of texts in all languages. */
final class OneLanguage {
    private static final Set<String> TAGS = Set.of("fi", "sv", "en");

    private OneLanguage() {}

    static JsonNode of(JsonNode node, Language language) {
        if (node instanceof ObjectNode object) {
            if (object.has("fi") && TAGS.containsAll(object.propertyNames())) {
                return object.has(language.tag()) ? object.get(language.tag()) : object.get("fi");
            }
            object.propertyNames().stream().toList().forEach(name -> object.set(name, of(object.get(name), language)));
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                array.set(i, of(array.get(i), language));
            }
        }
        return node;
    }
}
